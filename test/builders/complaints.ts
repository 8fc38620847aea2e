import { randomUUID } from 'node:crypto';
import type { Case } from '@evenhand/cases';
import type { Evenhand } from '@evenhand/composition';
import type { Complaint, FileComplaintInput, Verdict } from '@evenhand/complaints';
import type { Actor, ComplaintId } from '@evenhand/platform';
import { mona, staff, type TestParty } from './evenhand-on-database.js';

export const moritz: Actor = staff('moritz', 'MODERATOR');

export const upheld: Verdict = {
  outcome: 'UPHELD',
  severity: 'SERIOUS',
  reason: 'Shouting is not how we deal with each other.',
  facts: 'On 1 March the buyer shouted at the seller on the phone.',
  rule: 'House rule 3: be civil.',
  withoutAnswerReason: 'The caller said that there is nothing to add.',
};
export const dismissed: Verdict = { outcome: 'DISMISSED', reason: 'What is said is not shown.' };

/** How a complaint goes its way: filed by a party, claimed and decided by a moderator. */
export const complaintsOn = (evenhand: Evenhand) => {
  const { useCases, reads } = evenhand;
  const caseOf = async (id: ComplaintId): Promise<Case> => {
    const found = await reads.cases.findAbout(['COMPLAINT'], id);
    if (found === null) throw new Error(`Complaint ${id} has no case.`);
    return found;
  };
  const claimed = async (id: ComplaintId, moderator: Actor = mona): Promise<Case> =>
    useCases.claimCase.execute((await caseOf(id)).id, moderator);

  return {
    caseOf,
    claimed,

    /** An insult on 1 March, unless the complainant says more. */
    file(complainant: TestParty, about: FileComplaintInput['about'], said: Partial<FileComplaintInput> = {}): Promise<Complaint> {
      return useCases.fileComplaint.execute(
        {
          about,
          category: 'INSULT',
          kind: null,
          facts: [{ on: '2026-03-01', what: 'Shouted at me on the phone.' }],
          evidence: [],
          safetyReason: null,
          idempotencyKey: randomUUID(),
          ...said,
        },
        complainant.actor,
      );
    },

    /** A moderator claims the case and tells the subject of a hidden complaint. */
    async tell(id: ComplaintId, summary = 'Somebody was shouted at.', moderator: Actor = mona): Promise<Complaint> {
      const { id: caseId, version } = await claimed(id, moderator);
      return useCases.tellSubject.execute({ caseId, version, summary }, moderator);
    },

    /** A moderator claims the case and decides on what it says now. */
    async decide(id: ComplaintId, verdict: Verdict = upheld, moderator: Actor = mona): Promise<Complaint> {
      const { id: caseId, version } = await claimed(id, moderator);
      return useCases.decideComplaint.execute({ caseId, version, verdict }, moderator);
    },

    async find(id: ComplaintId): Promise<Complaint> {
      const found = await reads.complaints.find(id);
      if (found === null) throw new Error(`There is no complaint ${id}.`);
      return found;
    },

    /** Names of the events about one complaint, in the order in which they were recorded. */
    async trailOf(id: ComplaintId): Promise<string[]> {
      const rows: { action: string }[] = await evenhand.database.query(
        `SELECT action FROM audit_log WHERE data ->> 'complaintId' = $1 ORDER BY id`,
        [id],
      );
      return rows.map(({ action }) => action);
    },
  };
};

export { mona };
