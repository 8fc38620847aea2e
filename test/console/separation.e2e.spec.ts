import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, hours, minutes } from '@evenhand/platform';
import type { Locator } from 'playwright-core';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const words = {
  en: {
    begin: 'Begin, inside',
    facts: 'Keep these facts',
    responsible: 'Who is responsible?',
    ask: 'Ask them to approve',
    approve: 'Approve these facts',
    approvedOn: /Approved on/,
    endsOn: 'Ends on',
    keepDay: 'Keep this day',
    when: 'When',
    appointment: 'Keep the appointment',
    calendar: 'Calendar file',
    outcome: 'What came of it',
    said: 'It was said',
    parting: 'Parting with Karl',
    partsWithYou: 'Hanna parts with you',
    why: 'Why, in your own words',
    vague: 'It does not fit any more.',
    reason: 'You shouted at me on the phone three times.',
    better: 'Better said otherwise',
    letter: 'The letter as it will be sent',
    send: 'Send it',
    read: 'I have read it',
    readOn: /^Read on/,
    happened: 'What happened',
    serious: 'It is serious',
    writeDown: 'Write it down',
    toComplaint: 'Make it a complaint',
    isComplaint: 'Is a complaint',
    letGo: 'Let go',
    note: 'A note for yourself',
    reviewOn: 'Look at it again on',
    lookAgain: /to be looked at again on 1 Apr 2027/,
    fromParting: 'From your parting',
    over: 'Over',
    excuse: 'Go without this step',
    abandon: 'Think better of it',
    partings: 'Partings',
    orders: 'Orders',
    secret: 'The other side knows nothing of this yet.',
  },
  de: {
    begin: 'Beginnen, im Stillen',
    facts: 'Diese Tatsachen behalten',
    responsible: 'Wer ist verantwortlich?',
    ask: 'Um Zustimmung bitten',
    approve: 'Diese Tatsachen billigen',
    approvedOn: /Gebilligt am/,
    endsOn: 'Endet am',
    keepDay: 'Diesen Tag festhalten',
    when: 'Wann',
    appointment: 'Termin festhalten',
    calendar: 'Kalenderdatei',
    outcome: 'Was dabei herauskam',
    said: 'Es ist gesagt',
    parting: 'Trennung von Karl',
    partsWithYou: 'Hanna trennt sich von Ihnen',
    why: 'Warum, in Ihren eigenen Worten',
    vague: 'Es passt nicht mehr.',
    reason: 'Sie haben mich dreimal am Telefon angeschrien.',
    better: 'Besser anders gesagt',
    letter: 'Der Brief, wie er gesendet wird',
    send: 'Senden',
    read: 'Ich habe es gelesen',
    readOn: /^Gelesen am/,
    happened: 'Was geschehen ist',
    serious: 'Es ist ernst',
    writeDown: 'Festhalten',
    toComplaint: 'Zur Beschwerde machen',
    isComplaint: 'Ist eine Beschwerde',
    letGo: 'Loslassen',
    note: 'Eine Notiz für Sie selbst',
    reviewOn: 'Noch einmal ansehen am',
    lookAgain: /noch einmal ansehen am 01\.04\.2027/,
    fromParting: 'Aus Ihrer Trennung',
    over: 'Vorbei',
    excuse: 'Auf diesen Schritt verzichten',
    abandon: 'Es sich anders überlegen',
    partings: 'Trennungen',
    orders: 'Bestellungen',
    secret: 'Die andere Seite weiß noch nichts davon.',
  },
} as const;

inBrowser.each(['en', 'de'] as const)('Hanna parts with Karl, in %s', (language) => {
  const say = words[language];
  let test: ConsoleTest;
  let hanna: Trader;
  let karl: Trader;
  let table: Order;
  let atHanna: Visitor;
  let atBob: Visitor;
  let atKarl: Visitor;
  let address: string;

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    [hanna, karl] = [await market.trader('Hanna', { kind: 'BUSINESS', language }), await market.trader('Karl', { language })];
    await market.host.do('addMember', { partyId: hanna.id, person: `bob-${language}` }, '', 'MemberInput');
    await market.fulfilledOrder(hanna, karl);
    table = await market.recordedOrder(hanna, karl, { acceptedAt: market.clock.now().toISOString() });
    atHanna = await test.trader(hanna, `hanna-${language}`, { language });
    atBob = await test.trader(hanna, `bob-${language}`, { language, width: 390 });
    atKarl = await test.trader(karl, `karl-${language}`, { language, appearance: 'dark' });
  });
  afterAll(() => test.close());

  const step = (visitor: Visitor, number: number): Locator =>
    visitor.page.getByRole('region').filter({ has: visitor.page.locator(`#step-${number}`) });
  const press = (place: Locator, name: string): Promise<void> => place.getByRole('button', { name, exact: true }).click();
  /** As a field for a local date and time takes it. */
  const localTime = (at: Date): string => new Date(at.getTime() + 60 * 60_000).toISOString().slice(0, 16);
  const everybodySeesTime = () => Promise.all([atHanna, atBob, atKarl].map((visitor) => visitor.seeTime()));

  it('begins inside, with what each of the six steps lacks', async () => {
    await atHanna.open(`/separations/new?party=${encodeURIComponent(karl.id)}`);
    await atHanna.looksRight(`separation-new.${language}`);
    await press(atHanna.page.getByRole('main'), say.begin);
    await atHanna.page.getByRole('heading', { level: 1, name: say.parting }).waitFor();
    await atHanna.page.getByText(say.secret).waitFor();
    expect(await atHanna.page.locator('[id^="step-"]').count()).toBe(6);
    address = new URL(atHanna.page.url()).pathname;
    await atHanna.looksRight(`separation-begun.${language}`);
  });

  it('1. asks Bob, who approves the facts on his phone', async () => {
    await step(atHanna, 5).getByRole('checkbox').first().check();
    await press(step(atHanna, 5), say.facts);
    await step(atHanna, 1).getByRole('combobox', { name: say.responsible }).click();
    await atHanna.page.getByRole('option', { name: `bob-${language}` }).click();
    await atHanna.page.keyboard.press('Escape');
    await press(step(atHanna, 1), say.ask);
    await step(atHanna, 1).getByText(`bob-${language}:`).waitFor();
    await atBob.open(address);
    await atBob.looksRight(`separation-approver.phone.${language}`);
    await press(step(atBob, 1), say.approve);
    // Without a reload.
    await step(atHanna, 1).getByText(say.approvedOn).waitFor();
  });

  it('2. gives the table its last day', async () => {
    await step(atHanna, 2).getByLabel(say.endsOn).fill('2026-03-20');
    await press(step(atHanna, 2), say.keepDay);
    await step(atHanna, 3).getByRole('button', { name: say.appointment }).waitFor();
    // Karl's world is as it was.
    await atKarl.open('/separations');
    expect(await atKarl.page.getByRole('link', { name: /Hanna/ }).count()).toBe(0);
  });

  it('3. makes an appointment, with a file for the calendar, and says it', async () => {
    const at = new Date(test.market.clock.now().getTime() + hours(2));
    await step(atHanna, 3).getByLabel(say.when).fill(localTime(at));
    await press(step(atHanna, 3), say.appointment);
    const file = await step(atHanna, 3).getByRole('link', { name: say.calendar }).getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toContain('BEGIN:VCALENDAR');
    test.market.clock.moveTo(new Date(at.getTime() + minutes(10)));
    await everybodySeesTime();
    await step(atHanna, 3).getByLabel(say.when).fill(localTime(at));
    await step(atHanna, 3).getByLabel(say.outcome).fill('He hung up.');
    await press(step(atHanna, 3), say.said);
    await step(atHanna, 4).getByRole('textbox', { name: say.why }).waitFor();
    await test.market.settled();
    await atKarl.open(address);
    await atKarl.page.getByRole('heading', { level: 1, name: say.partsWithYou }).waitFor();
    expect(await atKarl.page.getByRole('main').innerText()).not.toMatch(/hung up|bob-/);
    await atKarl.looksRight(`separation-other-side.dark.${language}`);
  });

  it('4. is clear: what is vague is marked while she writes, and Karl reads the letter', async () => {
    const why = step(atHanna, 4).getByRole('textbox', { name: say.why });
    await why.fill(say.vague);
    await atHanna.page.getByText(say.better).waitFor();
    await atHanna.looksRight(`separation-wording.${language}`);
    await why.fill(say.reason);
    await atHanna.page.getByText(say.better).waitFor({ state: 'detached' });
    await step(atHanna, 4).getByText(say.letter).waitFor();
    await press(step(atHanna, 4), say.send);
    await press(step(atKarl, 4), say.read);
    await step(atHanna, 4).getByText(say.readOn).waitFor();
  });

  it('5. writes down the storm; a serious outburst becomes a complaint', async () => {
    await step(atHanna, 5).getByLabel(say.happened).fill('<b>Called at night</b> and shouted.');
    await step(atHanna, 5).getByLabel(say.serious).check();
    await press(step(atHanna, 5), say.writeDown);
    await press(step(atHanna, 5), say.toComplaint);
    await step(atHanna, 5).getByRole('link', { name: say.isComplaint }).waitFor();
  });

  it('6. lets go, not before the table is done', async () => {
    test.market.clock.advance(days(31));
    await everybodySeesTime();
    await atHanna.signIn(`hanna-${language}`);
    await atHanna.open(address);
    await step(atHanna, 6).getByRole('listitem').first().waitFor();
    expect(await step(atHanna, 6).getByRole('button', { name: say.letGo }).count()).toBe(0);
    await hanna.do('fulfilOrder', { orderId: table.id }, '', 'MoveOrderInput');
    await test.market.settled();
    await step(atHanna, 6).getByLabel(say.note).fill('It was time.');
    await step(atHanna, 6).getByLabel(say.reviewOn).fill('2027-04-01');
    await press(step(atHanna, 6), say.letGo);
    await atHanna.page.getByText(say.over, { exact: true }).waitFor();
    await atHanna.page.getByText('It was time.').waitFor();
    await atHanna.looksRight(`separation-over.${language}`);
    await atHanna.open('/separations');
    await atHanna.page.getByRole('link', { name: /Karl/ }).waitFor();
    await atHanna.looksRight(`separations.${language}`);
    await atHanna.open('/my-list');
    await atHanna.page.getByText(say.lookAgain).waitFor();
    await atHanna.page.getByRole('link', { name: say.fromParting }).click();
    await atHanna.page.getByText(say.over, { exact: true }).waitFor();
  });
});
