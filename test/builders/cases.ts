import { CaseDesk, type Case, type CaseOpening } from '@evenhand/cases';
import type { Evenhand } from '@evenhand/composition';
import { uuids, type Actor } from '@evenhand/platform';
import { host, type TestParty } from './evenhand-on-database.js';

/** What other contexts do with cases, in transactions of their own. */
export const deskOf = ({ reads: { cases, members, dossiers } }: Evenhand): CaseDesk => new CaseDesk(cases, members, dossiers, uuids);

/** Opens a case about something that is not there, unless the opening says what: an ordinary complaint about a buyer. */
export const openCase = (evenhand: Evenhand, subject: Pick<TestParty, 'partyId'>, opening: Partial<CaseOpening> = {}): Promise<Case> =>
  evenhand.unitOfWork.run(host, (tx) =>
    deskOf(evenhand).open(tx, {
      kind: 'COMPLAINT',
      refId: uuids.next(),
      subjectId: subject.partyId,
      subjectRole: 'BUYER',
      partyIds: [],
      orderIds: [],
      severity: 1,
      ...opening,
    }),
  );

/** Decides a case as its context would: the claim, the version and the person are held against it. */
export const decideCase = (
  evenhand: Evenhand,
  { id, kind, version }: Pick<Case, 'id' | 'kind' | 'version'>,
  actor: Actor,
  outcome = 'DISMISSED',
): ReturnType<CaseDesk['decide']> =>
  evenhand.unitOfWork.run(actor, async (tx) => {
    const desk = deskOf(evenhand);
    return desk.decide(tx, await desk.ready(tx, [kind], { caseId: id, version }), outcome);
  });
