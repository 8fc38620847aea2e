import { useAsk } from '../api/use-ask.js';
import type { ComplaintMatter } from '../cases/about-complaint.js';
import { StatementPreview } from '../statements/statement-preview.js';
import type { StatementTexts } from '../statements/statement-editor.js';
import type { Severity } from './complaint-effects.js';
import type { DecidableCase } from './decisions.js';
import { PolicyForDecisionsDocument } from './generated/policy-in-force.js';
import { useToday } from './use-instant.js';

const dayMs = 86_400_000;

interface UpholdLetterProps {
  readonly of: DecidableCase;
  readonly complaint: ComplaintMatter;
  readonly severity: Severity;
  readonly texts: StatementTexts;
}

/** What the subject of a complaint gets to read when it is upheld. */
export function UpholdLetter({ of, complaint, severity, texts }: UpholdLetterProps) {
  const from = useToday();
  const policy = useAsk(PolicyForDecisionsDocument, {}).data?.policy.complaints;
  if (policy === undefined) return null;
  const until = new Date(Date.parse(from) + policy.strikeLifetimeDays * dayMs).toISOString();
  const { subjectRole } = of;
  return (
    <StatementPreview
      kind="COMPLAINT_UPHELD"
      draft={{ subjectRole, decision: severity, ground: complaint.category, ...texts, from, until }}
    />
  );
}
