import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdsIdentifier, namesSomebody } from './names.js';

describe('a text names somebody', () => {
  it.each([
    ['Karl Käufer', 'Karl shouted.'],
    ['Karl Käufer', 'Then KÄUFER wrote again.'],
    ['Karl Käufer', 'karl käufer'],
    ['Karl Käufer', 'Herr Kaeufer hat geschrien.'],
    ['Karl Käufer', 'Mr Kaufer shouted.'],
    ['Karl Käufer', 'Ka\u0308ufer'],
    ['Karl Käufer', 'K\u00adä\u200bu\u2060fer'],
    ['Karl Käufer', 'Karls Nachricht'],
    ['Karl Käufer', 'Karl’s message'],
    ['Karl Käufer', 'write to @karl_k'],
    ['Karl Käufer', 'user KarlKäufer'],
    ['Karl Käufer', '(Karl),'],
    ['Karl Käufer', 'Ｋａｒｌ'],
    ['Kaeufer', 'Der Käufer hat geschrien.'],
    ['Anna-Lena Groß', 'Lena called.'],
    ['Anna-Lena Groß', 'GROSS war unhöflich'],
    ['Søren', 'Soeren never paid.'],
    ['José', 'Jose never paid.'],
    ['Bo Li', 'Bo Li never paid.'],
    ['Bo', 'It was Bo who shouted.'],
    ['The The', 'We mean The The, the band.'],
    ['karl_99', 'Then karl_99 wrote.'],
    ['4711 Duft', '4711 Duft did not pay.'],
    ['王小明', '投诉说王小明没有付款。'],
    ['김철수', '김철수는 돈을 내지 않았다'],
    ['Иван Петров', 'ПЕТРОВ не заплатил'],
  ])('%s in "%s"', (name, text) => {
    expect(namesSomebody(text, name)).toBe(true);
  });

  it.each([
    ['Karl Käufer', 'A buyer shouted at a seller.'],
    ['Karl Käufer', 'Karlsruhe is a town, and the Käuferschutz helps.'],
    ['Bo Li', 'A bo is a staff, and li is a mile.'],
    ['Jan Ott', 'January was cold; the hotter the better.'],
    ['Der Laden', 'Der Kunde hat die Ware nicht bezahlt.'],
    ['The Print Shop', 'The buyer and the seller agreed.'],
    ['A', 'A buyer shouted.'],
    ['😀', 'Nobody is named 😀 here.'],
    ['', 'Nothing to find.'],
  ])('not %s in "%s"', (name, text) => {
    expect(namesSomebody(text, name)).toBe(false);
  });

  it('whatever stands around the name and however it is written', () => {
    const word = fc
      .stringMatching(/^[A-Za-zÄÖÜäöüßéñ]{3,12}$/)
      .filter((name) => !/^(der|die|das|und|von|van|the|and|for|gmbh)$/i.test(name));
    const around = fc.constantFrom('', ' ', '.', ', ', '"', ' (', ')', '\n', '-', '/', '_', ': ');
    const style = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => `${text}s`,
    );
    fc.assert(
      fc.property(word, word, around, around, style, fc.boolean(), (first, last, before, after, write, isFirst) => {
        const text = `Something${before || ' '}${write(isFirst ? first : last)}${after || ' '}happened`;
        expect(namesSomebody(text, `${first} ${last}`)).toBe(true);
      }),
    );
  });
});

describe('a text holds an identifier', () => {
  it.each([
    ['customer-4711', 'It was Customer 4711.', true],
    ['customer-4711', 'A customer came.', false],
    ['karl@shop', 'user karl@shop wrote', true],
    ['0f8fad5b-d9cb-469f-a165-70867728950e', 'see 0F8FAD5B-D9CB-469F-A165-70867728950E', true],
    ['7', 'Within 7 days.', false],
  ])('%s in "%s": %s', (identifier, text, expected) => {
    expect(holdsIdentifier(text, identifier)).toBe(expected);
  });
});
