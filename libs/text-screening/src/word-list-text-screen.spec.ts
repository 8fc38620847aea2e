import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordListTextScreen } from './word-list-text-screen.js';

const screen = new WordListTextScreen();

describe('the text screen holds back', () => {
  it.each([
    'Du bist ein Arschloch.',
    'Solche Arschlöcher!',
    'So ein Idiot!',
    'Lauter Idioten.',
    'ein VOLLIDIOT',
    'Was für ein Wichser',
    'Hurensohn',
    'Fick dich',
    'Du Schlampe',
    'Scheiße, nie wieder',
    'So eine Drecksau',
    'Missgeburt',
    'Mistkerl',
    'Blödmann',
    'Trottel',
    'Vollpfosten',
    'Halt die Fresse',
    'Du Sau!',
  ])('a German insult: %s', (text) => {
    expect(screen.isDoubtful(text)).toBe(true);
  });

  it.each([
    'You are an asshole',
    'What a bastard',
    'Fuck you',
    'you idiot',
    'Idiots, all of them',
    'Total moron.',
    'dumb bitch',
    'F*ck this',
    'this retard',
    'wanker',
    'Such a dick',
    'YOU DUMBASS',
    'son of a bitch',
  ])('an English insult: %s', (text) => {
    expect(screen.isDoubtful(text)).toBe(true);
  });

  it.each([
    'Write to jane.doe@example.com!',
    'a@b.de',
    'mail: jörg@müller.example',
    'Ruf an: 0171 2345678',
    '+49 171 2345678',
    '030/12345678',
    '(030) 123456-78',
    '0049 30 1234567',
    'call +1 (415) 555-2671',
    '+44 20 7946 0958',
    'Tel. 040-12345678 ab 18 Uhr',
  ])('an address or number to reach somebody: %s', (text) => {
    expect(screen.isDoubtful(text)).toBe(true);
  });

  it.each([
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'de89 3704 0044 0532 0130 00',
    'IBAN:DE89370400440532013000.',
    'DE89-3704-0044-0532-0130-00',
    'Zahl auf DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000 bitte',
    'GB82 WEST 1234 5698 7654 32',
    'AT611904300234573201 ist mein Konto',
  ])('a bank account: %s', (text) => {
    expect(screen.isDoubtful(text)).toBe(true);
  });
});

describe('the text screen lets through', () => {
  it.each([
    'Alles bestens, gerne wieder.',
    'Die Lieferung war leider verzögert.',
    'Die Schrauben passen.',
    'Sehr lustig, danke!',
    'Ein Wahnsinn, wie schnell.',
    'Kein Fehler, alles heil, keine Scherben.',
    'Dick verpackt, nichts zerbrochen.',
    'Der Hahn tropft jetzt nicht mehr.',
    'Dickes Lob!',
    'Die Hunde freuen sich.',
    'Eier und Nüsse waren frisch.',
    'Der Schwanz der Katze auf dem Bild ist schön.',
    'Die Ware kam am 24.11.2026 um 12:30 Uhr an.',
    'Bestellung 4711-0815 war vollständig.',
    'Preis 1.234,56 € statt 1.500 €',
    '0,50 € zu viel',
    'Größe 12345 x 67890 mm',
    'Mahnung am 01.02.2025 und 15.02.2025',
    'Kam in 2 Tagen: 12.03. bestellt, 14.03. da',
    'Rechnung 2025/000123 bezahlt',
    'Artikelnummer 4006381333931',
    'Tracking 00340434161094042557',
    'Meine PLZ ist 01067 Dresden.',
    '100 % zufrieden, 5 von 5 Sternen',
    'Unfreundlich und unzuverlässig, hat drei Wochen nicht gezahlt.',
    'Referenz DE12 3456',
    'Der Sack Zement war offen.',
  ])('harmless German: %s', (text) => {
    expect(screen.isDoubtful(text)).toBe(false);
  });

  it.each([
    'Pays in time.',
    'Great buyer, 10/10!',
    'Order 2024-11-24-000123 arrived.',
    'A Scunthorpe scarf, as described.',
    'Greetings from Essex and Middlesex.',
    'The cockpit cover fits.',
    'My assistant was happy with the classic analysis.',
    'Peacock feathers, lovely.',
    'Paid 25.50 on 3 items @ 8.50',
    'ISBN 978-3-16-148410-0',
    'He did not pay for three weeks.',
    'Damn good work, bloody fast.',
    'The screw fits; a butt joint.',
    'A pawn shop lamp with a flange.',
    'Rude and unreliable, three reminders and no answer.',
    'graduated cum laude',
    'Sex and the City, all seasons',
    'Was late by 14 days (2025-03-01 10:30:00).',
    'EAN 0123456789012',
    '😀👍',
    'شكرا جزيلا',
    'תודה רבה',
  ])('harmless English and others: %s', (text) => {
    expect(screen.isDoubtful(text)).toBe(false);
  });

  it('never fails, and answers within a moment, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => expect(typeof screen.isDoubtful(text)).toBe('boolean')));
    for (const text of [
      'a'.repeat(2_000),
      '@'.repeat(2_000),
      'a@'.repeat(1_000),
      '0 '.repeat(1_000),
      'DE89 '.repeat(400),
      '+'.repeat(2_000),
      'f u c k '.repeat(250),
    ]) {
      const started = performance.now();
      screen.isDoubtful(text);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
