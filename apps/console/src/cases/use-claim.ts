import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { PolicyForDecisionsDocument } from '../decisions/generated/policy-in-force.js';
import { useViewer } from '../shell/use-viewer.js';
import { useNow } from '../ui/use-now.js';
import type { ReadCase } from './case.js';
import { ClaimCaseDocument, ReleaseCaseDocument, RenewClaimDocument } from './generated/claim.js';

/**
 * READER: the viewer decides nothing. LEADS: only leads decide it. LAPSED: the viewer held it until a moment ago, and
 * nobody does now. LOST: it did, and somebody else holds it now.
 */
export type ClaimStand = 'CLOSED' | 'READER' | 'LEADS' | 'FREE' | 'MINE' | 'LAPSED' | 'OTHERS' | 'LOST';

const second = 1_000;
const usualLeaseMinutes = 10;

/** The viewer's claim on a case. */
export function useClaim({ id, kind, claimedBy, claimedUntil, closedAt }: ReadCase) {
  const { subject: me, roles } = useViewer();
  const now = useNow(second);
  const leaseMinutes = useAsk(PolicyForDecisionsDocument, {}).data?.policy.cases.claimLeaseMinutes ?? usualLeaseMinutes;
  const claiming = useDo(ClaimCaseDocument);
  const renewing = useDo(RenewClaimDocument);
  const releasing = useDo(ReleaseCaseDocument);
  const leftMs = claimedUntil === null ? 0 : Date.parse(claimedUntil) - now;
  const holder = leftMs > 0 ? claimedBy : null;
  const isMine = holder === me;
  const [wasMine, rememberMine] = useState(isMine);
  const [isGivenBack, giveBack] = useState(false);
  if (isMine && !wasMine) rememberMine(true);

  const standOpen = (): ClaimStand => {
    if (!roles.includes('MODERATOR') && !roles.includes('LEAD')) return 'READER';
    if (kind === 'APPEAL' && !roles.includes('LEAD')) return 'LEADS';
    if (isMine) return 'MINE';
    if (wasMine && !isGivenBack) return holder === null ? 'LAPSED' : 'LOST';
    return holder === null ? 'FREE' : 'OTHERS';
  };
  const act = (doing: typeof claiming | typeof renewing | typeof releasing): void => {
    for (const each of [claiming, renewing, releasing]) each.reset();
    void doing.run({ input: { caseId: id } });
  };
  return {
    stand: closedAt === null ? standOpen() : ('CLOSED' as const),
    /** Whether the viewer held it at any time since the page was opened. */
    wasMine,
    secondsLeft: Math.max(0, Math.floor(leftMs / second)),
    leaseSeconds: leaseMinutes * 60,
    all: [claiming, renewing, releasing],
    isBusy: claiming.isRunning || releasing.isRunning,
    claim: () => {
      giveBack(false);
      act(claiming);
    },
    renew: () => act(renewing),
    release: () => {
      giveBack(true);
      act(releasing);
    },
    /** The viewer is at work: a claim that has gone on for half of its time begins anew. */
    onActivity: () => {
      if (isMine && leftMs < (leaseMinutes * 60 * second) / 2 && !renewing.isRunning) act(renewing);
    },
    /** A step may give the case back by itself: that is no lapse. */
    onStep: () => giveBack(true),
  };
}

export type Claiming = ReturnType<typeof useClaim>;
