import { Name } from '../ui/name.js';
import { Facts } from '../ui/facts.js';
import { Written } from '../ui/written.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import type { Entry } from './entry-actions.js';
import { useEntryWords } from './entry-words.js';
import { StateBadge } from './state-badge.js';

/** Where an entry stands, in a few facts. */
export function EntryGlance({ entry: { state, subject, subjectRole, charge, decision, proposal } }: { readonly entry: Entry }) {
  const say = useEntryWords();
  const sayTerm = useNoServeWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  const dateOf = (at: string | null | undefined): string | null => (at == null ? null : format.date(at));
  const textOf = (text: string | null | undefined) => text != null && <Written text={text} />;
  const asker = proposal && (proposal.party === null ? sayTerm(proposal.source) : <Name party={proposal.party} />);
  return (
    <>
      <div>
        <StateBadge state={state} />
      </div>
      <Facts
        of={[
          [say('about'), <Name key="name" party={subject} />],
          [say('asRole'), sayRole(subjectRole)],
          [say('rung'), charge && sayTerm(charge.rung)],
          [say('conditions'), charge?.conditions.map((condition) => sayTerm(condition)).join(', ')],
          [say('from'), dateOf(decision?.activatedAt ?? decision?.effectiveAt)],
          [say('until'), charge && (dateOf(charge.endsAt) ?? say('noEnd'))],
          [say('laterEnd'), decision?.extendedUntil !== charge?.endsAt && dateOf(decision?.extendedUntil)],
          [say('approved'), dateOf(decision?.approvedAt)],
          [say('shortNotice'), textOf(decision?.shortNoticeReason)],
          [say('confirmed'), dateOf(decision?.confirmedAt)],
          [say('askedBy'), asker],
          [say('askedOn'), dateOf(proposal?.proposedAt)],
          [say('skippedRung'), textOf(proposal?.skippedRungReason)],
          [say('ended'), dateOf(decision?.endedAt)],
          [say('endReason'), textOf(proposal?.endReason)],
        ]}
      />
    </>
  );
}
