import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordListTextScreen } from './word-list-text-screen.js';

const screen = new WordListTextScreen();

describe('the text screen asks for a second look at', () => {
  it.each([
    // Origin
    'Solche Ausländer will ich hier nicht.',
    'Der Käufer hat einen Migrationshintergrund.',
    'Typisch Türken, die zahlen nie.',
    'wegen seiner Herkunft',
    'Der spricht ja kein Deutsch.',
    'Ein schwarzer Mann holte die Ware ab.',
    'Dem gefällt meine Hautfarbe nicht.',
    'Er soll zurück in sein Land.',
    'Der Pole hat nicht gezahlt.',
    'Zigeuner, alle miteinander',
    'Because of his race.',
    'A black guy picked it up.',
    'Foreigners never pay.',
    'He has a thick accent.',
    'She speaks no English.',
    'Go back to your country!',
    'their ethnicity',
    'Turkish buyers always haggle.',
    'It is about her skin.',
    'Er kommt aus Afrika.',
    'He is from Nigeria.',
    'because he is black',
    // Religion
    'Der Verkäufer ist Muslim.',
    'Mit einem Juden mache ich keine Geschäfte.',
    'jüdische Händler',
    'Sie trägt ein Kopftuch.',
    'Er ist sehr religiös.',
    'Zeugen Jehovas sind mir unheimlich.',
    'Im Ramadan geht bei dem nichts.',
    'These Muslims are all the same.',
    'I do not sell to Jews.',
    'Because of their faith.',
    'She wears a hijab.',
    'He is a Christian and so are we.',
    // Disability
    'Die Käuferin ist behindert.',
    'Er sitzt im Rollstuhl und kommt die Treppe nicht hoch.',
    'geistig behindert',
    'Das ist ein Autist.',
    'Behinderte bedienen wir nicht.',
    'Die ist taub und versteht nichts.',
    'Sie hat eine psychische Erkrankung.',
    'He is disabled and slow.',
    'The buyer is mentally ill.',
    'a deaf customer',
    'People with disabilities take too long.',
    // Age
    'Der Mann ist zu alt für so etwas.',
    'Eine alte Frau, die nichts begreift.',
    'Ein älterer Herr kam.',
    'In ihrem Alter sollte man das lassen.',
    'Die ist doch viel zu alt für sowas.',
    'Rentner haben eben zu viel Zeit.',
    'Der ist doch dement.',
    'weil er alt ist',
    'Der Opa ist zu langsam.',
    'He is too old to understand the internet.',
    'An elderly buyer.',
    'The customer was just too old.',
    'Some old lady who forgets everything.',
    'At her age!',
    // Sex, pregnancy
    'Als Frau, dachte sie wohl, kommt sie damit durch.',
    'Typisch Frau!',
    'Frauen können nicht verhandeln.',
    'Weil sie eine Frau ist.',
    'Sie ist schwanger und unzuverlässig.',
    'Women are bad at this.',
    'a female seller, what do you expect',
    'She is pregnant.',
    'wegen ihres Geschlechts',
    'because of her gender',
    // Sexual identity
    'Der ist schwul.',
    'zwei Lesben',
    'wegen seiner sexuellen Orientierung',
    'eine Transfrau',
    'He is gay.',
    'some transgender person',
    'Queer people everywhere',
    // However it is written
    'AUSLÄNDER!!!',
    'Aus\u00adländer',
    'Typisch\n  Frau',
    'ausla\u0308nder',
  ])('%s', (text) => {
    expect(screen.hintsAtProtectedTrait(text)).toBe(true);
  });
});

describe('the text screen sees no trait in', () => {
  it.each([
    'altes Fahrrad',
    'Alter Preis 20 €, neuer Preis 15 €',
    'Das Brot war zu alt.',
    'Der Laptop ist zehn Jahre alt.',
    'Die Batterie ist zu alt und hält nicht.',
    'Der alte Vertrag galt noch.',
    'Der Käufer hat die ältere Rechnung nicht bezahlt.',
    'Die Ware kam aus Polen.',
    'Versand nach Russland war teuer.',
    'Herkunft der Ware: Italien',
    'Die Herkunft ist auf der Packung angegeben.',
    'Polnische Keramik, sehr schön',
    'Türkischer Honig, zwei Kilo',
    'Schwarzer Tee statt grünem',
    'Schwarze Herrenschuhe, Größe 43',
    'Weißer Damenmantel mit Flecken',
    'Katze, Rasse Maine Coon',
    'Der Rassehund war nicht geimpft.',
    'Christbaumschmuck zerbrochen',
    'Christian hat nicht geantwortet.',
    'Weihnachten ist vorbei, die Ware nicht da.',
    'Er hat die Abholung behindert.',
    'Der Gläubiger wartet auf sein Geld.',
    'Rollstuhl, wenig gebraucht, nicht wie beschrieben',
    'Schwangerschaftskissen mit Loch',
    'Damenfahrrad, 28 Zoll',
    'Herrenuhr ohne Armband',
    'Männerschuhe in falscher Größe',
    'Hat dreimal abgesagt und dann nicht bezahlt.',
    'Er hat mich angeschrien und Idiot genannt.',
    'Sie droht mit einer schlechten Bewertung, wenn sie keinen Rabatt bekommt.',
    'Der Transport war beschädigt.',
    'Transparente Folie fehlte.',
    'Die Lieferung war blind verpackt.',
    'Ich fühlte mich beleidigt und bedroht.',
    'Die Frau am Telefon war freundlich.',
    'Er ist mit dem Auto gekommen und wollte den halben Preis.',
    'Diverse Kleinteile fehlten.',
    'Mein alter Laptop, sein alter Preis',
    'Der Akku war zu alt, um zu laden.',
    'Das Gerät läuft nicht, es ist zu alt für dieses Programm.',
    'Als Frau Schmidt anrief, war niemand da.',
    'Der Motor stottert.',
    'Versand in Ihr Land ist teuer.',
    'Behinderung der Lieferung durch ein parkendes Auto',
    'Kein Alter angegeben, Zustand gebraucht',
    'Alles einwandfrei, gerne wieder.',
    'Die Ware kommt aus China.',
    'Das indische Tuch hat ein Loch.',
    'Für meine Oma gekauft, sie freut sich.',
    'The parcel is from China.',
    'race bike',
    'Shipping to your country is expensive.',
    'fishing pole and tent poles',
    'This phone is too old for this app.',
    'The race starts on Sunday, so I needed it by Friday.',
    'gender-neutral packaging',
    'Country of origin: Spain',
    'The origin of the wood is documented.',
    'An old bicycle with new tyres',
    'The laptop was too old.',
    'It is 12 years old and still works.',
    'black leather shoes',
    'brown women’s shoes, size 38',
    'white minivan, 7 seats',
    'Turkish delight, two boxes',
    'Polish the table before use.',
    'Chinese porcelain vase, chipped',
    'He acted in bad faith.',
    'In good faith I sent it first.',
    'Christmas lights, not working',
    'The account was disabled.',
    'I disabled notifications.',
    'Golf clubs, handicap 12',
    'Hearing aids, unused',
    'Pregnancy pillow, as new',
    'A female connector instead of a male one',
    'Unisex jacket',
    'The seller never answered.',
    'The buyer threatened me with a bad rating.',
    'He did not show up twice and did not pay.',
    'She asked for 80 % off.',
    'Blind rivets, 200 pieces',
    'Trans-Siberian railway, the book',
    '',
    '😀',
  ])('%s', (text) => {
    expect(screen.hintsAtProtectedTrait(text)).toBe(false);
  });

  it('answers within a moment, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) =>
        expect(typeof screen.hintsAtProtectedTrait(text)).toBe('boolean'),
      ),
    );
    for (const text of [
      'a'.repeat(5_000),
      'er ist '.repeat(700),
      'she is very '.repeat(400),
      'alte '.repeat(1_000),
      ' '.repeat(5_000),
      'zu alt, '.repeat(600),
    ]) {
      const started = performance.now();
      screen.hintsAtProtectedTrait(text);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

describe('the text screen tells', () => {
  it.each([
    ['Wir beenden das wegen seiner Herkunft und aus Zeitmangel.', ['seiner Herkunft']],
    ['Der Verkäufer ist Muslim.', ['Muslim']],
    ['😀 Foreigners\u200b never pay, and  Turkish   buyers haggle.', ['Foreigners', 'Turkish   buyers']],
    ['He acted in bad faith.', []],
  ])('where it is: %s', (text, hints) => {
    expect(screen.protectedTraitHintsIn(text).map(({ from, to }) => text.slice(from, to).replaceAll('\u200b', ''))).toEqual(hints);
  });

  it('within the text, in its order', () => {
    const piece = fc.oneof(fc.constantFrom('Muslim ', 'u\u0308ber ', 'foreigners ', 'ﬁ '), fc.string({ unit: 'grapheme', maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { from, to } of screen.protectedTraitHintsIn(text)) {
          expect([from >= before, to > from, to <= text.length]).toEqual([true, true, true]);
          before = from;
        }
      }),
    );
  });
});
