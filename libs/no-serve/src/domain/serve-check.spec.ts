import { describe, expect, it } from '@jest/globals';
import { locales, type NoServeEntryId, type PartyId, type StatementId } from '@evenhand/platform';
import fc from 'fast-check';
import { serveReasonSentences } from '../serve-reasons.js';
import { contactOf } from './contact.js';
import { checkService, serveReasonCodes, verdicts, type EntryInForce, type ServeFacts, type Viewer } from './serve-check.js';
import { serveRules } from './serve-rules.js';

const nothing: ServeFacts = {
  sellerId: 'seller' as PartyId,
  buyerId: 'buyer' as PartyId,
  entries: [],
  separations: [],
  buyerStrikePoints: 0,
  cautionAtPoints: 3,
  hasOpenOrder: false,
};
const id = 'entry' as NoServeEntryId;
const statementId = 'statement' as StatementId;
const ofPair = (subjectRole: 'BUYER' | 'SELLER'): EntryInForce => ({ id, scope: 'PAIR', subjectRole });
const ofPlatform = (
  subjectRole: 'BUYER' | 'SELLER',
  rung: Extract<EntryInForce, { scope: 'PLATFORM' }>['rung'],
  conditions: readonly string[] = [],
): EntryInForce => ({ id, scope: 'PLATFORM', subjectRole, rung, conditions, statementId });
const viewers: readonly Viewer[] = ['SELLER', 'BUYER', 'STAFF'];

const told = (facts: Partial<ServeFacts>) =>
  Object.fromEntries(
    viewers.map((viewer) => {
      const { verdict, reasons } = checkService(serveRules, { ...nothing, ...facts }, viewer);
      return [
        viewer,
        [verdict, ...reasons.map(({ code, entry, statementId: of }) => `${code}${entry ? ' entry' : ''}${of ? ' statement' : ''}`)],
      ];
    }),
  );

describe('the serve check', () => {
  it('serves two between whom nothing stands', () => {
    expect(checkService(serveRules, nothing, 'STAFF')).toEqual({ verdict: 'SERVE', reasons: [], conditions: [], contact: 'OPEN' });
    expect(told({ buyerStrikePoints: 2 })).toEqual({ SELLER: ['SERVE'], BUYER: ['SERVE'], STAFF: ['SERVE'] });
  });

  it('tells the owner of a list of the entry, and the other side that contact has ended and no more', () => {
    expect(told({ entries: [ofPair('BUYER')] })).toEqual({
      SELLER: ['REFUSE', 'ON_YOUR_LIST entry'],
      BUYER: ['REFUSE', 'CONTACT_ENDED'],
      STAFF: ['REFUSE', 'ON_SELLERS_LIST entry'],
    });
    expect(told({ entries: [ofPair('SELLER')] })).toEqual({
      SELLER: ['REFUSE', 'CONTACT_ENDED'],
      BUYER: ['REFUSE', 'ON_YOUR_LIST entry'],
      STAFF: ['REFUSE', 'ON_BUYERS_LIST entry'],
    });
  });

  it.each(['SELLER', 'BUYER'] as const)(
    'refuses new orders while a %s parts with the other, who is told no more than that there are none until it is informed',
    (openerRole) => {
      const other = openerRole === 'SELLER' ? 'BUYER' : 'SELLER';
      const untold = { separations: [{ openerRole, isInformed: false }] };
      expect(told(untold)).toEqual({
        [openerRole]: ['REFUSE', 'YOU_ARE_PARTING'],
        [other]: ['REFUSE', 'NOT_AVAILABLE'],
        STAFF: ['REFUSE', 'PARTING'],
      });
      const contactFor = (facts: Partial<ServeFacts>, viewer: Viewer) => checkService(serveRules, { ...nothing, ...facts }, viewer).contact;
      for (const hasOpenOrder of [true, false]) {
        expect(viewers.map((viewer) => [viewer, contactFor({ ...untold, hasOpenOrder }, viewer)])).toEqual(
          viewers.map((viewer) => [viewer, viewer === other ? 'OPEN' : 'ORDERS_ONLY']),
        );
      }
      const informed = { separations: [{ openerRole, isInformed: true }] };
      expect(told(informed)).toMatchObject({ [other]: ['REFUSE', 'CONTACT_ENDED'] });
      for (const viewer of viewers) expect(contactFor(informed, viewer)).toBe('ORDERS_ONLY');
      const listed = { ...informed, entries: [ofPair(other)] };
      for (const viewer of viewers) expect(contactFor(listed, viewer)).toBe('ENDED');
    },
  );

  it('tells who is not served for another cause the very same', () => {
    const code = (facts: Partial<ServeFacts>) => checkService(serveRules, { ...nothing, ...facts }, 'BUYER').reasons;
    expect(code({ separations: [{ openerRole: 'SELLER', isInformed: false }] })).toEqual(
      code({ entries: [ofPlatform('SELLER', 'PERMANENT')] }),
    );
  });

  it.each(['TEMPORARY', 'PERMANENT'] as const)(
    'points the subject of a %s entry to the statement, and tells the other side no ground',
    (rung) => {
      expect(told({ entries: [ofPlatform('BUYER', rung)] })).toEqual({
        SELLER: ['REFUSE', 'NOT_AVAILABLE'],
        BUYER: ['REFUSE', 'NOT_SERVED_YOU statement'],
        STAFF: ['REFUSE', 'BUYER_NOT_SERVED entry statement'],
      });
      expect(told({ entries: [ofPlatform('SELLER', rung)] })).toEqual({
        SELLER: ['REFUSE', 'NOT_SERVED_YOU statement'],
        BUYER: ['REFUSE', 'NOT_AVAILABLE'],
        STAFF: ['REFUSE', 'SELLER_NOT_SERVED entry statement'],
      });
    },
  );

  it('advises care where a restriction is in force, under its conditions, and takes no notice of a warning', () => {
    const restriction = ofPlatform('BUYER', 'RESTRICTION', ['PREPAYMENT', 'PREPAYMENT']);
    expect(told({ entries: [restriction] })).toEqual({
      SELLER: ['CAUTION', 'PARTY_RESTRICTED'],
      BUYER: ['CAUTION', 'RESTRICTED_YOU statement'],
      STAFF: ['CAUTION', 'BUYER_RESTRICTED entry statement'],
    });
    expect(checkService(serveRules, { ...nothing, entries: [restriction] }, 'SELLER')).toMatchObject({
      conditions: ['PREPAYMENT'],
      contact: 'OPEN',
    });
    expect(told({ entries: [ofPlatform('BUYER', 'WARNING'), ofPlatform('SELLER', 'WARNING')] })['STAFF']).toEqual(['SERVE']);
  });

  it('advises care from the policy’s points on, and never refuses for points alone', () => {
    expect(told({ buyerStrikePoints: 3 })).toEqual({
      SELLER: ['CAUTION', 'CARE_ADVISED'],
      BUYER: ['CAUTION', 'STRIKES_YOU'],
      STAFF: ['CAUTION', 'BUYER_HAS_STRIKES'],
    });
    expect(told({ buyerStrikePoints: 1_000 })['STAFF']).toEqual(['CAUTION', 'BUYER_HAS_STRIKES']);
  });

  it('names every reason for the gravest verdict in the order of the rules, and none for a milder one', () => {
    const entries = [
      ofPlatform('BUYER', 'RESTRICTION', ['PREPAYMENT']),
      ofPlatform('BUYER', 'PERMANENT'),
      ofPair('SELLER'),
      ofPair('BUYER'),
    ];
    const facts = { entries, buyerStrikePoints: 9 };
    expect(told(facts)['STAFF']).toEqual(['REFUSE', 'ON_SELLERS_LIST entry', 'ON_BUYERS_LIST entry', 'BUYER_NOT_SERVED entry statement']);
    expect(checkService(serveRules, { ...nothing, ...facts }, 'STAFF').conditions).toEqual([]);
  });

  it('gives everybody the same verdict and contact, and a party never more than its own entry and its own statement', () => {
    const entry = fc.oneof(
      fc.constantFrom('BUYER' as const, 'SELLER' as const).map(ofPair),
      fc
        .tuple(
          fc.constantFrom('BUYER' as const, 'SELLER' as const),
          fc.constantFrom('WARNING' as const, 'RESTRICTION' as const, 'TEMPORARY' as const, 'PERMANENT' as const),
        )
        .map(([role, rung]) => ofPlatform(role, rung, ['PREPAYMENT'])),
    );
    fc.assert(
      fc.property(fc.array(entry), fc.nat(6), fc.boolean(), (entries, buyerStrikePoints, hasOpenOrder) => {
        const facts = { ...nothing, entries, buyerStrikePoints, hasOpenOrder };
        const answers = viewers.map((viewer) => checkService(serveRules, facts, viewer));
        const gravest = Math.max(
          buyerStrikePoints >= 3 ? 1 : 0,
          ...entries.map((each) => (each.scope === 'PAIR' ? 2 : { WARNING: 0, RESTRICTION: 1, TEMPORARY: 2, PERMANENT: 2 }[each.rung])),
        );
        for (const { verdict, conditions, contact } of answers) {
          expect({ verdict, conditions, contact }).toEqual({
            verdict: verdicts[gravest],
            conditions: answers[0]?.conditions,
            contact: gravest < 2 ? 'OPEN' : hasOpenOrder ? 'ORDERS_ONLY' : 'ENDED',
          });
        }
        for (const side of ['SELLER', 'BUYER'] as const) {
          for (const { entry: shown, statementId: statement } of answers[viewers.indexOf(side)]?.reasons ?? []) {
            if (shown !== null) expect(shown).toMatchObject({ scope: 'PAIR', subjectRole: side === 'SELLER' ? 'BUYER' : 'SELLER' });
            if (statement !== null) expect(entries.some((each) => each.scope === 'PLATFORM' && each.subjectRole === side)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('contact', () => {
  it.each([
    [false, false, 'OPEN'],
    [false, true, 'OPEN'],
    [true, true, 'ORDERS_ONLY'],
    [true, false, 'ENDED'],
  ] as const)('refused %p, with an open order %p: %s', (isRefused, hasOpenOrder, contact) => {
    expect(contactOf(isRefused, hasOpenOrder)).toBe(contact);
  });
});

describe('what is said with a reason', () => {
  it.each([...serveReasonCodes])('%s has a sentence in every language, without a code in it', (code) => {
    for (const locale of locales) {
      expect(serveReasonSentences[code][locale]).toMatch(/^[A-ZÄÖÜ].*\.$/);
      expect(serveReasonSentences[code][locale]).not.toMatch(/[A-Z]_[A-Z]/);
    }
    expect(serveReasonSentences[code].de).not.toBe(serveReasonSentences[code].en);
  });
});
