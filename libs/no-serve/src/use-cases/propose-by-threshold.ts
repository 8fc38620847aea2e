import type { Actor, Transaction } from '@evenhand/platform';
import { nextRung, noServeGrounds, type Charge, type NoServeGround } from '../domain/charge.js';
import { triggersOf, type Numbers, type Trigger } from '../domain/platform-decisions.js';
import type { ChargeRecord, Strikes, SubjectInRole } from '../ports/charge-record.js';
import type { Standings } from '../ports/standings.js';
import { newEntry } from './new-entry.js';
import { openProposal } from './open-proposal.js';
import type { PlatformParts } from './platform-parts.js';

const isGround = (category: string | null): category is NoServeGround => noServeGrounds.some((ground) => ground === category);

const inWords: Readonly<Record<Trigger, (numbers: Numbers) => string>> = {
  STRIKES: ({ strikePoints }) => `${strikePoints} strike points from upheld complaints.`,
  REPUTATION: ({ standing }) => `The upper end of the reputation lies at ${standing?.upperStars.toFixed(2) ?? '?'} stars.`,
};

const news: Readonly<Record<Trigger, (record: ChargeRecord, tx: Transaction, subject: SubjectInRole) => Promise<boolean>>> = {
  STRIKES: (record, tx, subject) => record.hasNewStrikes(tx, subject),
  REPUTATION: (record, tx, subject) => record.hasNewBadRatings(tx, subject),
};

/** A number opens a case, and does no more than that: people decide. */
export class ProposeByThreshold {
  constructor(
    private readonly parts: PlatformParts,
    private readonly standings: Standings,
  ) {}

  /** @returns whether an entry was proposed: never a second one, and never again for what was decided before */
  async execute(subject: SubjectInRole, actor: Actor): Promise<boolean> {
    const standing = subject.subjectRole === 'BUYER' ? await this.standings.ofBuyer(subject.subjectId) : null;
    const { unitOfWork, entries, record } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const strikes = await record.strikes(tx, subject);
      const numbers = { strikePoints: strikes.points, standing };
      const reached = triggersOf(numbers, (await tx.policy()).noServe);
      if (reached.length === 0) return false;
      await entries.lockSubject(tx, subject.subjectId, subject.subjectRole);
      const open = await entries.about(tx, subject.subjectId, subject.subjectRole, ['PROPOSED', 'HEARING', 'APPROVED', 'ACTIVE']);
      if (open.length > 0) return false;
      for (const trigger of reached) {
        if (!(await news[trigger](record, tx, subject))) continue;
        await this.propose(tx, subject, strikes, trigger, inWords[trigger](numbers));
        return true;
      }
      return false;
    });
  }

  private async propose(tx: Transaction, subject: SubjectInRole, strikes: Strikes, trigger: Trigger, said: string): Promise<void> {
    const { entries, record } = this.parts;
    const rung = nextRung(await entries.rungsTaken(tx, subject.subjectId, subject.subjectRole));
    const charge: Charge = {
      ground: trigger === 'REPUTATION' ? 'REPUTATION' : isGround(strikes.gravest) ? strikes.gravest : 'OTHER',
      explanation: said,
      facts: said,
      complaintIds: strikes.complaintIds,
      orderIds: [],
      rung,
      conditions: rung === 'RESTRICTION' ? ['PREPAYMENT'] : [],
      endsAt: null,
      skippedRungReason: null,
      urgentReason: null,
      effectiveAt: null,
    };
    const entry = await newEntry(this.parts, tx, { ...charge, ...subject, source: 'THRESHOLD' });
    await openProposal(this.parts, tx, entry, await record.concerned(tx, entry, null));
  }
}
