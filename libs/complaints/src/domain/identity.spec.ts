import { describe, expect, it } from '@jest/globals';
import { revealsComplainant, type Identity } from './identity.js';

const hanna: Identity = { displayName: 'Hanna Müller', isPrivate: true, ids: ['cust/4711', '0190f3a4-7c1e-4d2b-9a6f-3b5c7d9e1f20'] };
const shop: Identity = { displayName: 'The Blue Shop', isPrivate: false, ids: ['S-9'] };

describe('a text tells who complained', () => {
  it.each<[string, string, Identity]>([
    ['by name', 'It was Hanna Müller.', hanna],
    ['in capitals', 'HANNA MÜLLER says so', hanna],
    ['with other spaces', 'Hanna\u00a0 Müller', hanna],
    ['with a hyphen', 'hanna-müller', hanna],
    ['without the umlaut', 'Frau Muller sagt es', hanna],
    ['with the umlaut written out', 'Frau Mueller sagt es', hanna],
    ['in wide letters', 'Ｈａｎｎａ', hanna],
    ['with an accent put on', 'Hánna', hanna],
    ['by first name, owning something', 'Hannas Laden', hanna],
    ['by first name with an apostrophe', 'Hanna’s shop', hanna],
    ['by last name', '(Müller)', hanna],
    ['by the host’s id', 'customer cust/4711', hanna],
    ['by the host’s id in other signs', 'customer CUST-4711', hanna],
    ['by the host’s id without signs', 'cust4711', hanna],
    ['by our id', 'party 0190F3A4-7C1E-4D2B-9A6F-3B5C7D9E1F20', hanna],
    ['by the name of a business', 'At the blue shop', shop],
    ['by the name of a business in one word', 'thebLUEshop', shop],
    ['by a name of signs alone', 'It was ★☆', { displayName: '★☆', isPrivate: true, ids: [] }],
    ['by a name within a text without spaces', '昨日田中さんに怒鳴った', { displayName: '田中', isPrivate: true, ids: [] }],
  ])('%s', (_how, text, identity) => {
    expect(revealsComplainant(text, identity)).toBe(true);
  });
});

describe('a text tells nothing', () => {
  it.each<[string, string, Identity]>([
    ['when it names nobody', 'Somebody was shouted at.', hanna],
    ['when a longer word holds the name', 'Johannas Savannah, ein Mullerl', hanna],
    ['when a longer number holds the id', 'invoice 14711 of cust/47112', hanna],
    ['when it uses a word of a business name', 'In a shop, on the blue phone', shop],
    ['when a name is as short as any word', 'Do it', { displayName: 'Do Xiu', isPrivate: true, ids: [] }],
  ])('%s', (_how, text, identity) => {
    expect(revealsComplainant(text, identity)).toBe(false);
  });
});
