import { useDo } from '../api/use-do.js';
import { Confirm } from '../ui/confirm.js';
import { isolated } from '../words/isolated.js';
import type { Complaint } from './complaint-page.js';
import { useComplaintsWords } from './complaints-words.js';
import { WithdrawComplaintDocument } from './generated/complaints.js';

/** The complainant takes it back, knowing what that means. */
export function WithdrawComplaint({ complaint: { id, subject } }: { readonly complaint: Complaint }) {
  const say = useComplaintsWords();
  const withdraw = useDo(WithdrawComplaintDocument);
  return (
    <Confirm
      label={say('withdraw')}
      title={say('withdraw')}
      what={say('withdrawHint', { name: isolated(subject.displayName) })}
      doing={withdraw}
      onConfirm={() => withdraw.run({ input: { complaintId: id } })}
    />
  );
}
