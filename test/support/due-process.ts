import { randomUUID } from 'node:crypto';
import type { CallerRole } from '@evenhand/platform';
import { Client } from './client.js';
import type { Marketplace, Order, Trader } from './marketplace.js';

// Answers are read field by field in tests, which is what checks them.
type AnyData = any;

export type CaseKind = 'COMPLAINT' | 'NO_SERVE_PROPOSAL' | 'NO_SERVE_REVIEW' | 'APPEAL';

const entryFields = `... on NoServeEntry { id state charge { ground explanation rung complaintIds orderIds } hearing { endsAt answer }
  decision { statementId activatedAt } proposal { source } }`;
const complaintFields = `... on Complaint { id state complainant { id } order { id } facts { what } summary response severity strikePoints }`;

/** A person on the marketplace's side, who does what moderators do, over the API. */
export class Moderator extends Client {
  private held: { readonly id: string; readonly version: number; readonly dossier: { readonly hash: string } } = {
    id: '',
    version: 0,
    dossier: { hash: '' },
  };

  static async at(market: Marketplace, name: string, role: CallerRole, party?: Trader): Promise<Moderator> {
    return new Moderator(market.api.url, await market.token(name, party === undefined ? [role] : [role, 'PARTY'], party?.externalId));
  }

  async waiting(kind: CaseKind, subject: Trader): Promise<AnyData[]> {
    const { moderationQueue } = await this.ask(
      'query ($filter: ModerationQueueFilter) { moderationQueue(filter: $filter) { edges { node { id kind severity parties { id } } } } }',
      { filter: { kinds: [kind], subjectId: subject.id } },
    );
    return moderationQueue.edges.map(({ node }: AnyData) => node);
  }

  /** Takes a case, and reads it. */
  async claim(caseId: string): Promise<AnyData> {
    const claimed = await this.do('claimCase', { caseId }, '... on Case { id version kind dossier { hash } }', 'CaseInput');
    if (claimed.__typename === 'Case') this.held = claimed;
    return claimed;
  }

  /** Takes the only case of its kind about somebody. */
  async take(kind: CaseKind, subject: Trader): Promise<AnyData> {
    const found = await this.waiting(kind, subject);
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`There is not one case ${kind}, but ${found.length}.`);
    return this.claim(only.id);
  }

  release(): Promise<AnyData> {
    return this.do('releaseCase', { caseId: this.held.id }, '', 'CaseInput');
  }

  /** Tells the subject of a hidden complaint what is said. */
  tell(summary: string): Promise<AnyData> {
    return this.onCase('tellSubject', { summary }, complaintFields, 'TellSubjectInput');
  }

  uphold(severity: 'MINOR' | 'SERIOUS' | 'SEVERE', reason: string): Promise<AnyData> {
    const uphold = { severity, reason, facts: 'What was said is on record.', rule: 'Be civil, and pay what you owe.' };
    return this.onCase('decideComplaint', { uphold }, complaintFields, 'DecideComplaintInput');
  }

  openHearing(charge: Record<string, unknown>): Promise<AnyData> {
    return this.onCase('openNoServeHearing', { charge }, entryFields, 'OpenNoServeHearingInput');
  }

  approve(): Promise<AnyData> {
    return this.onCase(
      'approveNoServe',
      { dossierHash: this.held.dossier.hash, rule: 'Be civil, and pay what you owe.' },
      entryFields,
      'ApproveNoServeInput',
    );
  }

  lift(entryId: string, reason: string): Promise<AnyData> {
    return this.do('liftNoServe', { entryId, reason }, entryFields, 'LiftNoServeInput');
  }

  propose(subject: Trader, charge: Record<string, unknown>): Promise<AnyData> {
    const input = { subjectId: subject.id, subjectRole: 'BUYER', charge, idempotencyKey: randomUUID() };
    return this.do('proposeNoServe', input, entryFields, 'ProposeNoServeInput');
  }

  decideAppeal(grant: boolean, reasons: string): Promise<AnyData> {
    return this.onCase('decideAppeal', { grant, reasons }, '... on Appeal { id state }', 'DecideAppealInput');
  }

  async entriesAbout(subject: Trader): Promise<AnyData[]> {
    const { noServeEntries } = await this.ask(
      `query ($filter: NoServeFilter) { noServeEntries(filter: $filter) { edges { node { ${entryFields} } } } }`,
      { filter: { subjectId: subject.id } },
    );
    return noServeEntries.edges.map(({ node }: AnyData) => node);
  }

  async pointsOf(subject: Trader): Promise<number> {
    const { complaintsAbout } = await this.ask('query ($id: ID!) { complaintsAbout(partyId: $id, role: BUYER) { activePoints } }', {
      id: subject.id,
    });
    return complaintsAbout.activePoints;
  }

  private onCase(mutation: string, input: Record<string, unknown>, selection: string, type: string): Promise<AnyData> {
    return this.do(mutation, { caseId: this.held.id, version: this.held.version, ...input }, selection, type);
  }
}

export const complain = (who: Trader, about: Order, said: Record<string, unknown>): Promise<AnyData> =>
  who.do('fileComplaint', { orderId: about.id, idempotencyKey: randomUUID(), ...said }, complaintFields, 'FileComplaintInput');

export const answer = (who: Trader, complaint: { readonly id: string }, text: string): Promise<AnyData> =>
  who.do('respondToComplaint', { complaintId: complaint.id, text }, complaintFields, 'RespondToComplaintInput');

/** A complaint as this party sees it. */
export const complaintSeenBy = async (who: Trader, { id }: { readonly id: string }): Promise<AnyData> =>
  (await who.ask(`query ($id: ID!) { complaint(id: $id) { ${complaintFields} } }`, { id })).complaint;

export const entriesAboutMe = async (who: Trader): Promise<AnyData[]> =>
  (await who.ask(`{ noServeEntriesAboutMe { edges { node { ${entryFields} } } } }`)).noServeEntriesAboutMe.edges.map(
    ({ node }: AnyData) => node,
  );

export const speakInHearing = (who: Trader, entry: { readonly id: string }, said: string): Promise<AnyData> =>
  who.do('respondToNoServe', { entryId: entry.id, answer: said }, entryFields, 'RespondToNoServeInput');

/** The latest statement of a kind that was delivered to this party. */
export async function statementTo(who: Trader, kind: string, ground: string): Promise<AnyData> {
  const { myStatements } = await who.ask(
    '{ myStatements { edges { node { id kind decision ground text deliveredAt acknowledgedAt canAppeal isVoided } } } }',
  );
  return myStatements.edges.map(({ node }: AnyData) => node).find((each: AnyData) => each.kind === kind && each.ground === ground);
}

export const acknowledge = (who: Trader, { id }: { readonly id: string }): Promise<AnyData> =>
  who.do('acknowledgeStatement', { statementId: id }, '... on Statement { acknowledgedAt }', 'AcknowledgeStatementInput');

export const appeal = (who: Trader, { id }: { readonly id: string }, reasons: string): Promise<AnyData> =>
  who.do(
    'lodgeAppeal',
    { statementId: id, reasons, idempotencyKey: randomUUID() },
    '... on Appeal { id state against }',
    'LodgeAppealInput',
  );

/** What the two may still do with each other, where the first sells to the second: the same, whoever of them asks. */
export async function contactOf(seller: Trader, buyer: Trader): Promise<string> {
  const query = 'query ($id: ID!) { contact(partyId: $id) { asSeller asBuyer } }';
  const [one, other] = [await seller.ask(query, { id: buyer.id }), await buyer.ask(query, { id: seller.id })];
  if (one.contact.asSeller !== other.contact.asBuyer) throw new Error('The two see different things.');
  return one.contact.asSeller;
}

/** "May this seller serve this buyer?", asked by the seller. */
export const serveCheck = async (seller: Trader, buyer: Trader): Promise<AnyData> =>
  (
    await seller.ask(
      'query ($seller: ID!, $buyer: ID!) { serveCheck(sellerId: $seller, buyerId: $buyer) { verdict contact reasons { code } } }',
      { seller: seller.id, buyer: buyer.id },
    )
  ).serveCheck;

const price = { amountMinor: 10_000, currency: 'EUR' };
const orderFields = '... on Order { id state } ... on ServiceRefused { reasons { code } }';

export const place = (buyer: Trader, seller: Trader): Promise<AnyData> =>
  buyer.do('placeOrder', { sellerId: seller.id, ...price, idempotencyKey: randomUUID() }, orderFields, 'PlaceOrderInput');

export const record = (host: Client, seller: Trader, buyer: Trader): Promise<AnyData> =>
  host.do(
    'recordOrder',
    { sellerId: seller.id, buyerId: buyer.id, ...price, idempotencyKey: randomUUID() },
    orderFields,
    'RecordOrderInput',
  );

export const accept = (seller: Trader, { id }: Order): Promise<AnyData> =>
  seller.do('acceptOrder', { orderId: id }, orderFields, 'MoveOrderInput');

export const fulfil = (seller: Trader, { id }: Order): Promise<AnyData> =>
  seller.do('fulfilOrder', { orderId: id }, '... on Order { id state }', 'MoveOrderInput');

/** What came in for this party since it last looked, apart from everyday news of orders and ratings. */
export async function newsOf(who: Trader): Promise<string[]> {
  const { myNotifications } = await who.ask('{ myNotifications(unreadOnly: true, first: 100) { edges { node { id kind } } } }');
  const unread: { id: string; kind: string }[] = myNotifications.edges.map(({ node }: AnyData) => node);
  await who.do('markNotificationsRead', { ids: unread.map(({ id }) => id) }, '', 'MarkNotificationsReadInput');
  return unread
    .map(({ kind }) => kind)
    .filter((kind) => !/^ORDER_|^RATING|^OTHER_SIDE_RATED$/.test(kind))
    .sort();
}
