import type { Evenhand } from '@evenhand/composition';
import type { Complaint, FileComplaintInput } from '@evenhand/complaints';
import { actingFor, days, type Actor, type ComplaintId, type OrderId, type PartyId } from '@evenhand/platform';
import { joiners, tellParting } from './parting.js';
import { demo, demoStaff, type DemoPerson } from './people.js';

/** In days, as all times here: Mona reads before she decides. */
const minutesToDecide = 7 / (24 * 60);

/** What the storyteller lends for a part of the story. */
export interface Stage {
  readonly evenhand: Evenhand;
  readonly goTo: (daysAgo: number) => void;
  readonly idOf: (person: DemoPerson) => PartyId;
  /** The last order between the two. */
  readonly orderOf: (seller: DemoPerson, buyer: DemoPerson) => OrderId;
}

/**
 * How a rude buyer finds it ever harder to be served, as far as it has come: everything that can wait for a moderator waits.
 * Each step is one that may be told again, with the same words and days.
 */
export class Disputes {
  constructor(private readonly stage: Stage) {}

  async tell(): Promise<void> {
    const { goTo, idOf, evenhand } = this.stage;
    const { addMember, openHeldBackCases } = evenhand.useCases;
    goTo(85);
    for (const person of Object.values(joiners)) {
      await addMember.execute({ partyId: idOf('tischlerei'), person }, actingFor(demo, idOf('tischlerei')));
    }
    const upheld = await this.upheldInsult();
    goTo(36);
    await this.ownList();
    await this.dismissedDelay();
    await tellParting(this.stage);
    goTo(3);
    await this.proposal(upheld);
    goTo(2);
    await this.appeal(upheld.id);
    await this.noShow();
    goTo(1);
    await this.removalRequest();
    await openHeldBackCases.execute(demo);
  }

  /** Hanna complains, Rudi answers, a moderator upholds it, and Rudi is given the reasons. */
  private async upheldInsult(): Promise<Complaint> {
    const { goTo } = this.stage;
    const { respondToComplaint, claimCase, decideComplaint, deliverStatement } = this.stage.evenhand.useCases;
    const { complaints, cases, statements } = this.stage.evenhand.reads;
    goTo(36.5);
    const { id, state, respondedAt } = await this.file(
      'hanna',
      'rudi',
      'INSULT',
      'Hat mich am Telefon angeschrien und eine Idiotin genannt.',
    );
    goTo(35);
    if (respondedAt === null) await respondToComplaint.execute(id, 'Ich war laut, weil der Tisch wackelte.', this.as('rudi'));
    goTo(33);
    const itsCase = await cases.findAbout(['COMPLAINT'], id);
    if (itsCase !== null && (state === 'FILED' || state === 'UNDER_REVIEW')) {
      const { id: caseId, version } = await claimCase.execute(itsCase.id, demoStaff.mona);
      goTo(33 - minutesToDecide);
      const verdict = {
        outcome: 'UPHELD',
        severity: 'SERIOUS',
        reason: 'Anschreien und Beschimpfen gehören nicht zu einem Geschäft, auch wenn ein Tisch wackelt.',
        facts: 'Ein Anruf, bei dem geschrien wurde. Der Käufer bestreitet es nicht.',
        rule: 'Hausregel 3: Wir gehen höflich miteinander um.',
        withoutAnswerReason: null,
      } as const;
      await decideComplaint.execute({ caseId, version, verdict }, demoStaff.mona);
    }
    const statement = await statements.findAbout(id);
    if (statement !== null && statement.deliveredAt === null) await deliverStatement.execute(statement.id, 'IN_PRODUCT', demo);
    return (await complaints.find(id)) ?? this.missing('complaint of Hanna');
  }

  /** Not every complaint is right: what one would have liked otherwise is no fault of the other's yet. */
  private async dismissedDelay(): Promise<void> {
    const { goTo } = this.stage;
    const { respondToComplaint, claimCase, decideComplaint } = this.stage.evenhand.useCases;
    goTo(8);
    const what = 'Hat zwei Tage lang nicht geantwortet, obwohl der Schrank bereitstand.';
    const { id, state, respondedAt } = await this.file('tischlerei', 'svenja', 'UNRESPONSIVE', what);
    goTo(7);
    if (respondedAt === null)
      await respondToComplaint.execute(id, 'Ich lag im Krankenhaus und habe danach gleich angerufen.', this.as('svenja'));
    goTo(5);
    const itsCase = await this.stage.evenhand.reads.cases.findAbout(['COMPLAINT'], id);
    if (itsCase === null || (state !== 'FILED' && state !== 'UNDER_REVIEW')) return;
    const { id: caseId, version } = await claimCase.execute(itsCase.id, demoStaff.mona);
    goTo(5 - minutesToDecide);
    const reason = 'Zwei Tage ohne Antwort, mit gutem Grund, sind keine Unzuverlässigkeit.';
    await decideComplaint.execute({ caseId, version, verdict: { outcome: 'DISMISSED', reason } }, demoStaff.mona);
  }

  private async ownList(): Promise<void> {
    const said = { myRole: 'SELLER', privateReason: 'Schreit und droht. Nie wieder.', endsAt: null } as const;
    const entry = { ...said, partyId: this.stage.idOf('rudi'), idempotencyKey: 'demo-own-list' };
    await this.stage.evenhand.useCases.addToMyNoServeList.execute(entry, this.as('hanna'));
  }

  /** Rudi is being heard: he has a week, of which some days are over. */
  private async proposal({ id, filedAt }: Complaint): Promise<void> {
    const charge = {
      ground: 'INSULT',
      explanation: 'Drei Verkäufer in drei Monaten: beschimpft, zu spät bezahlt, nicht erschienen.',
      facts: 'Eine bestätigte Beschwerde wegen Beleidigung; drei Bewertungen mit ein oder zwei Sternen.',
      complaintIds: [id],
      orderIds: [this.stage.orderOf('hanna', 'rudi')],
      rung: 'TEMPORARY',
      conditions: [],
      endsAt: new Date(filedAt.getTime() + days(180)),
      skippedRungReason: 'Eine Verwarnung hat die Verkäuferin selbst ausgesprochen, vergeblich.',
      urgentReason: null,
      effectiveAt: null,
    } as const;
    const subject = { subjectId: this.stage.idOf('rudi'), subjectRole: 'BUYER' } as const;
    const { proposeNoServe } = this.stage.evenhand.useCases;
    await proposeNoServe.execute({ ...charge, ...subject, idempotencyKey: 'demo-proposal' }, demoStaff.mona);
  }

  private async appeal(complaintId: ComplaintId): Promise<void> {
    const { reads, useCases } = this.stage.evenhand;
    const { id: statementId } = (await reads.statements.findAbout(complaintId)) ?? this.missing('statement to Rudi');
    const reasons = 'Der Tisch wackelte wirklich, und sie hat zuerst geschrien.';
    await useCases.lodgeAppeal.execute({ statementId, reasons, idempotencyKey: 'demo-appeal' }, this.as('rudi'));
  }

  /** Rudi has not answered yet. */
  private async noShow(): Promise<void> {
    await this.file('bikes', 'rudi', 'NO_SHOW', 'The bike stood ready for two days. He neither came nor called.');
  }

  private async removalRequest(): Promise<void> {
    const { reads, useCases } = this.stage.evenhand;
    const halves = await reads.ratings.readableBy(null, [this.stage.orderOf('hanna', 'rudi')]);
    const ratingId = halves.find(({ subjectRole }) => subjectRole === 'SELLER')?.id ?? this.missing('rating by Rudi');
    const said = { ground: 'RETALIATION', explanation: 'Er hat das geschrieben, weil ich nicht nachgegeben habe.' } as const;
    await useCases.requestRatingRemoval.execute({ ...said, ratingId, idempotencyKey: 'demo-removal' }, this.as('hanna'));
  }

  /** About a buyer, and what happened when the order with them ended. */
  private async file(by: DemoPerson, about: DemoPerson, category: FileComplaintInput['category'], what: string): Promise<Complaint> {
    const { reads, useCases } = this.stage.evenhand;
    const orderId = this.stage.orderOf(by, about);
    const endedAt = (await reads.orders.find(orderId))?.endedAt ?? this.missing(`end of the order of ${about}`);
    const facts = [{ on: endedAt.toISOString().slice(0, 10), what }];
    const said = { about: { orderId }, category, kind: null, facts, evidence: [], safetyReason: null };
    return useCases.fileComplaint.execute({ ...said, idempotencyKey: `demo-complaint-${by}` }, this.as(by));
  }

  private as(person: DemoPerson): Actor {
    return actingFor(demo, this.stage.idOf(person));
  }

  private missing(what: string): never {
    throw new Error(`The demo story has come to an unexpected end: there is no ${what}.`);
  }
}
