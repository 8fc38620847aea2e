import { Text } from '@mantine/core';
import { useAsk } from '../api/use-ask.js';
import type { ComplaintMatter } from '../cases/about-complaint.js';
import { StrikePointsDocument } from '../cases/generated/surroundings.js';
import { useNow } from '../ui/use-now.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { DecidableCase } from './decisions.js';
import { monthsAfter } from './effects-of.js';
import { useEffectsWords } from './effects-words.js';
import { Effects } from './effects.js';
import { PolicyForDecisionsDocument, type PolicyForDecisionsQuery } from './generated/policy-in-force.js';
import { useVerdictWords } from './verdict-words.js';

export type Severity = NonNullable<ComplaintMatter['severity']>;
type ComplaintPolicy = PolicyForDecisionsQuery['policy']['complaints'];

/** What an upheld complaint weighs. */
export const pointsOf = (severity: Severity, { minorPoints, seriousPoints, severePoints }: ComplaintPolicy): number =>
  ({ MINOR: minorPoints, SERIOUS: seriousPoints, SEVERE: severePoints })[severity];

const minuteMs = 60_000;
const dayMs = 86_400_000;

interface ComplaintEffectsProps {
  readonly case: DecidableCase;
  readonly complaint: ComplaintMatter;
}

/** What follows from upholding it. */
export function UpholdEffects({ case: of, complaint, severity }: ComplaintEffectsProps & { readonly severity: Severity | null }) {
  const say = useVerdictWords();
  const sayEffects = useEffectsWords();
  const format = useFormat();
  const now = useNow(minuteMs);
  const policy = useAsk(PolicyForDecisionsDocument, {}).data?.policy;
  const { subject, subjectRole } = of;
  const active = useAsk(StrikePointsDocument, { partyId: subject.id, role: subjectRole }).data?.complaintsAbout?.activePoints ?? 0;
  if (policy === undefined) return null;
  const name = isolated(subject.displayName);
  const { complainant, isComplainantHidden, order } = complaint;
  const at = new Date(now).toISOString();
  const until = new Date(now + policy.complaints.strikeLifetimeDays * dayMs).toISOString();
  const { proposalAtPoints: proposal, cautionAtPoints: caution } = policy.noServe;
  return (
    <Effects
      contact={sayEffects('contact_STAYS', { name })}
      // From how figures of orders move it would follow who complained.
      orders={order !== null && !isComplainantHidden ? say('heldAtFault', { name }) : sayEffects('unaffected')}
      reputation={
        <>
          <div>
            {severity === null
              ? say('chooseSeverity')
              : say('strike', { count: pointsOf(severity, policy.complaints), name, date: format.date(until) })}
          </div>
          <div>{say('strikesNow', { count: active, caution, proposal })}</div>
        </>
      }
      dates={[{ what: 'APPEAL_UNTIL', at: monthsAfter(at, policy.appeals.windowMonths) }]}
      afterDates={
        <Text size="sm">
          {severity !== null && `${say('strikeUntil')} ${format.date(until)}. `}
          {say('appealFrom')}
        </Text>
      }
      told={[
        say('toldUpheld', { name }),
        ...(isComplainantHidden ? [say('toldHidden', { name })] : []),
        ...(complainant === null ? [] : [say('toldComplainant', { name: isolated(complainant.displayName) })]),
      ]}
    />
  );
}

/** What follows from dismissing it. */
export function DismissEffects({ case: { subject }, complaint: { complainant, toldOn } }: ComplaintEffectsProps) {
  const say = useVerdictWords();
  const sayEffects = useEffectsWords();
  const name = isolated(subject.displayName);
  return (
    <Effects
      contact={sayEffects('contact_STAYS', { name })}
      orders={sayEffects('unaffected')}
      reputation={
        <>
          <div>{say('noStrike')}</div>
          <div>{say('badFaith')}</div>
        </>
      }
      told={[
        say(toldOn === null ? 'toldNothing' : 'toldDismissed', { name }),
        ...(complainant === null ? [] : [say('toldComplainant', { name: isolated(complainant.displayName) })]),
      ]}
    />
  );
}
