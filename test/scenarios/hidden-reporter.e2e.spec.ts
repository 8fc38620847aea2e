import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, minutes, type ComplaintId, type PartyId } from '@evenhand/platform';
import { buildASTSchema, isCompositeType, isObjectType, getNamedType, isUnionType, parse, type GraphQLObjectType } from 'graphql';
import { complaintsOn, dismissed, upheld } from '../builders/complaints.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const api = new URL('../../apps/api/src/', import.meta.url).pathname;
const schema = buildASTSchema(
  parse(
    readdirSync(api, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(api, file), 'utf8'))
      .join('\n'),
  ),
);

/** Every field of a type that wants no argument, down to some depth: what is added to the schema later is looked at too. */
function everythingOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    if (args.some(({ defaultValue, type: argType }) => defaultValue === undefined && String(argType).endsWith('!'))) return [];
    const named = getNamedType(fieldType);
    if (!isCompositeType(named)) return [name];
    if (depth === 0) return [];
    if (isObjectType(named)) return [`${name} { ${everythingOf(named, depth - 1)} }`];
    if (isUnionType(named))
      return [
        `${name} { ${named
          .getTypes()
          .map((each) => `... on ${each.name} { ${everythingOf(each, depth - 1)} }`)
          .join(' ')} }`,
      ];
    return [`${name} { id }`];
  });
  return ['__typename', ...fields].join(' ');
}

const typeNamed = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
};
const complaintWhole = everythingOf(typeNamed('Complaint'), 1);

const inside = <Id extends string>(id: string): Id => Buffer.from(id, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;

/**
 * Karl bought from two sellers on the same days, in orders that differ in every way they can: of two amounts, one fulfilled and one
 * called off, one rated badly and one not. In one world the first has complained about him in hiding, in the other the second.
 */
interface World {
  readonly karl: Trader;
  readonly sellers: readonly [Trader, Trader];
  readonly orders: readonly [Order, Order];
  readonly complaint: string;
  readonly complainant: Trader;
}

let market: Marketplace;

async function aWorld(who: 0 | 1, filedAfterMs: number): Promise<World> {
  const karl = await market.trader('Karl');
  const sellers = [await market.trader('Hanna'), await market.trader('Ilse')] as const;
  const orders = [
    await market.fulfilledOrder(sellers[0], karl),
    await market.recordedOrder(sellers[1], karl, { amountMinor: 77_700, acceptedAt: market.clock.now().toISOString() }),
  ] as const;
  await sellers[1].do('cancelOrder', { orderId: orders[1].id, reason: 'NO_SHOW' }, '', 'CancelOrderInput');
  // What a notification says of a time to answer depends on when it is written: in both worlds at once after each step.
  await market.settled();
  await karl.rate(orders[0], { stars: 1 });
  await sellers[0].rate(orders[0]);
  await market.settled();
  market.clock.advance(filedAfterMs);
  const [complainant, order] = [sellers[who], orders[who]];
  const input = {
    ...(filedAfterMs % 2 === 0 ? { orderId: order.id } : { partyId: karl.id, role: 'BUYER' }),
    category: 'THREAT',
    kind: 'VIOLENCE',
    facts: [{ on: '2026-03-01', what: `Said to ${complainant.externalId} that he would come by.` }],
    evidence: who === 0 ? [] : [{ text: 'I will come by.' }],
    safetyReason: 'He knows where I live.',
    idempotencyKey: randomUUID(),
  };
  const { id } = await complainant.do('fileComplaint', input, '... on Complaint { id }', 'FileComplaintInput');
  return { karl, sellers, orders, complaint: id, complainant };
}

/** The same text for both worlds unless they differ: each world's own ids are replaced by what they stand for. */
function unnamed(world: World, text: string): string {
  const names: [string, string][] = [
    [world.karl.id, 'KARL'],
    [world.karl.externalId, 'KARL-EXTERNAL'],
    ...world.sellers.flatMap(({ id, externalId }, index): [string, string][] => [
      [id, `SELLER-${index}`],
      [externalId, `SELLER-EXTERNAL-${index}`],
    ]),
    ...world.orders.map(({ id }, index): [string, string] => [id, `ORDER-${index}`]),
    [world.complaint, 'COMPLAINT'],
    [Buffer.from(inside(world.complaint)).toString('base64url'), 'CURSOR'],
  ];
  // Each has a statement of his own, whose id is random.
  const statement = new RegExp(`${Buffer.from('Statement').toString('base64url')}[\\w-]+`, 'g');
  return names.reduce((said, [id, name]) => said.replaceAll(id, name), text).replace(statement, 'STATEMENT');
}

/** Everything that Karl can ask that could have to do with it. */
async function allThatKarlSees(world: World): Promise<string> {
  const { karl, sellers, orders, complaint } = world;
  const party = everythingOf(typeNamed('Party'), 1);
  const reputation = everythingOf(typeNamed('Reputation'), 1);
  const questions: [string, Record<string, unknown>][] = [
    [`query ($id: ID!) { complaint(id: $id) { ${complaintWhole} } }`, { id: complaint }],
    [`query ($id: ID!) { node(id: $id) { __typename id ... on Complaint { ${complaintWhole} } } }`, { id: complaint }],
    [`{ complaintsAboutMe { edges { cursor node { ${complaintWhole} } } pageInfo { hasNextPage endCursor } } }`, {}],
    [`{ complaintsByMe { edges { cursor node { ${complaintWhole} } } } }`, {}],
    [`query ($id: ID!) { complaintsAbout(partyId: $id, role: BUYER) { activePoints } }`, { id: karl.id }],
    ...sellers.flatMap(({ id }): [string, Record<string, unknown>][] => [
      [`query ($id: ID!) { complainant(partyId: $id) { upheld dismissed } }`, { id }],
      [`query ($id: ID!) { party(id: $id) { ${party} } }`, { id }],
      [
        'query ($s: ID!, $b: ID!) { serveCheck(sellerId: $s, buyerId: $b) { verdict reasons { code message statementId } conditions contact } }',
        { s: id, b: karl.id },
      ],
      ['query ($id: ID!) { contact(partyId: $id) { asSeller asBuyer } }', { id }],
      [`query ($id: ID!) { reputation(partyId: $id, role: SELLER) { ${reputation} } }`, { id }],
    ]),
    ...orders.map(({ id }): [string, Record<string, unknown>] => [
      'query ($id: ID!) { order(id: $id) { id externalId state cancellation { by reason note } ratingExchange { state ratedBy } } }',
      { id },
    ]),
    [`query ($id: ID!) { reputation(partyId: $id, role: BUYER) { ${reputation} } }`, { id: karl.id }],
    [`query ($id: ID!) { reputation(partyId: $id, role: SELLER) { ${reputation} } }`, { id: karl.id }],
    [`{ orders { edges { node { id state } } } }`, {}],
    ['{ myNotifications { edges { node { kind message isAwaited } } } unreadNotifications }', {}],
    ['{ myStatements { edges { node { kind subjectRole decision ground explanation facts rule text(locale: en) } } } }', {}],
    [
      '{ noServeEntriesAboutMe { edges { node { state } } } myNoServeList { edges { node { state } } } myAppeals { edges { node { state } } } }',
      {},
    ],
  ];
  const answers: unknown[] = [];
  for (const [query, variables] of questions) {
    const answer = await karl.send(query, variables);
    // A query that is malformed or too dear would be answered alike in every world.
    expect(answer.errors?.filter(({ extensions }) => extensions.code !== 'FORBIDDEN') ?? []).toEqual([]);
    // What came at one instant of the clock lies in no order that means anything.
    answer.data?.myNotifications?.edges.sort((a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    answers.push(answer);
  }
  // What he may not do, he is refused in the same words.
  answers.push(await karl.do('withdrawComplaint', { complaintId: complaint }, '', 'WithdrawComplaintInput'));
  answers.push(await karl.do('respondToComplaint', { complaintId: complaint, text: ' ' }, '', 'RespondToComplaintInput'));
  return unnamed(world, JSON.stringify(answers));
}

beforeAll(async () => {
  market = await Marketplace.open();
});
afterAll(() => market.close());

describe('a reporter hidden for safety', () => {
  it('cannot be told from another by anything that the subject can ask, from the filing to the appeal', async () => {
    // At different times, one about an order and one about no order, on one day.
    const worlds = [await aWorld(0, minutes(2)), await aWorld(1, minutes(3) + 1)] as const;
    const { useCases } = market.evenhand;
    const lena = { subject: 'lena', roles: new Set(['LEAD'] as const), partyId: null, partyExternalId: null, locale: 'en' as const };
    const steps: Record<string, (id: ComplaintId) => Promise<unknown>> = {
      filed: () => Promise.resolve(),
      'taken up': (id) => complaintsOn(market.evenhand).claimed(id),
      told: (id) => complaintsOn(market.evenhand).tell(id, 'Somebody was threatened with a visit.'),
      reminded: async () => {
        market.clock.advance(days(5));
        await useCases.remindToRespond.execute(lena);
      },
      upheld: (id) => complaintsOn(market.evenhand).decide(id, { ...upheld, facts: 'He announced a visit.' } as typeof upheld),
      overturned: (id) => useCases.overturnComplaint.execute(id, lena),
    };
    const seen: string[] = [];
    for (const [step, take] of Object.entries(steps)) {
      for (const { complaint } of worlds) await take(inside(complaint));
      await market.settled();
      const [one, other] = [await allThatKarlSees(worlds[0]), await allThatKarlSees(worlds[1])];
      expect({ after: step, seen: other }).toEqual({ after: step, seen: one });
      seen.push(one);
    }
    const [afterFiling = '', afterClaim = '', afterTelling = '', , afterUpholding = ''] = seen;
    // Before it is told there is nothing, and that nothing does not change.
    expect(afterFiling).not.toContain('VIOLENCE');
    expect(afterClaim).toBe(afterFiling);
    expect(afterTelling).toContain('Somebody was threatened with a visit.');
    expect(afterUpholding).toContain('"state":"UPHELD"');
    expect(afterUpholding).toContain('{"kind":"COMPLAINT_UPHELD","subjectRole":null,');
    // What only the complaint holds is nowhere.
    for (const text of seen) expect(text).not.toMatch(/come by|knows where I live/);
  });

  it('cannot be told when the complaint ends otherwise', async () => {
    const worlds = [await aWorld(0, minutes(4)), await aWorld(1, minutes(5) + 1)] as const;
    const [first, second] = worlds.map(({ complaint }) => inside<ComplaintId>(complaint));
    if (first === undefined || second === undefined) throw new Error('There are two worlds.');
    for (const id of [first, second]) await complaintsOn(market.evenhand).tell(id, 'Somebody was threatened.');
    await market.settled();
    for (const id of [first, second]) await complaintsOn(market.evenhand).decide(id, dismissed);
    expect(await allThatKarlSees(worlds[1])).toBe(await allThatKarlSees(worlds[0]));
    const withdrawn = [await aWorld(0, minutes(4)), await aWorld(1, minutes(5) + 1)] as const;
    for (const { complaint } of withdrawn) await complaintsOn(market.evenhand).tell(inside(complaint), 'Somebody was threatened.');
    await market.settled();
    for (const { complaint, complainant } of withdrawn)
      await complainant.do('withdrawComplaint', { complaintId: complaint }, '', 'WithdrawComplaintInput');
    expect(await allThatKarlSees(withdrawn[1])).toBe(await allThatKarlSees(withdrawn[0]));
  });

  it('is not given away by the order of the list: within a day it follows neither filing nor telling', async () => {
    const karl = await market.trader('Karl');
    const filed: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      const seller = await market.trader(`Seller ${count}`);
      const order = await market.fulfilledOrder(seller, karl);
      const input = {
        orderId: order.id,
        category: 'INSULT',
        facts: [{ on: '2026-03-01', what: 'Shouted.' }],
        idempotencyKey: randomUUID(),
        ...(count % 2 === 0 ? { safetyReason: 'Fear.' } : {}),
      };
      market.clock.advance(minutes(1));
      const { id } = await seller.do('fileComplaint', input, '... on Complaint { id }', 'FileComplaintInput');
      if (count % 2 === 0) await complaintsOn(market.evenhand).tell(inside(id), 'Somebody was shouted at.');
      filed.push(id);
    }
    const { complaintsAboutMe } = await karl.ask('{ complaintsAboutMe { edges { node { id toldOn } } } }');
    const listed: ComplaintId[] = complaintsAboutMe.edges.map(({ node }: { node: { id: string } }) => inside<ComplaintId>(node.id));
    expect(listed).toEqual(
      filed
        .map((id) => inside<ComplaintId>(id))
        .toSorted()
        .toReversed(),
    );
    // Ids are random: they tell no time. Version 7 would.
    for (const id of listed) expect(id.charAt(14)).toBe('4');
    const others = await market.evenhand.reads.complaints.pageTold(inside<PartyId>(karl.id), { first: 3, after: null });
    expect(others.map(({ id }) => id)).toEqual(listed.slice(0, 3));
  });
});
