import type { Order } from '../../support/marketplace.js';
import { inTheirs, type TraderPlayer } from './player.js';

// Through the pages of complaints.

const read = inTheirs({
  category: { en: 'What is it about?', de: 'Worum geht es?' },
  insult: { en: /^Insult/, de: /^Beleidigung/ },
  day: { en: 'On which day', de: 'An welchem Tag' },
  what: { en: 'What happened', de: 'Was geschah' },
  send: { en: 'Send the complaint', de: 'Beschwerde absenden' },
  sent: { en: 'Complaint: Insult', de: 'Beschwerde: Beleidigung' },
  answer: { en: 'What do you say to it?', de: 'Was sagen Sie dazu?' },
  answerSend: { en: 'Send my answer', de: 'Meine Antwort absenden' },
  answerStays: { en: /It stands as you sent it/, de: /Sie bleibt, wie Sie sie abgeschickt haben/ },
  card: { en: /^Insult/, de: /^Beleidigung/ },
  reveal: { en: 'Read it', de: 'Lesen' },
  upheld: { en: 'Upheld: it was found to be so', de: 'Bestätigt: So war es, wurde festgestellt' },
});

/** Complains of an insult in an order. */
export async function complainOfInsult(who: TraderPlayer, order: Order, on: string, what: string): Promise<void> {
  const { page } = who.visitor;
  await who.visitor.open(`/complaints/new?order=${encodeURIComponent(order.id)}`);
  await page.getByRole('combobox', { name: read(who, 'category') }).click();
  await page.getByRole('option', { name: read(who, 'insult') }).click();
  await page.getByRole('textbox', { name: read(who, 'day') }).fill(on);
  await page.getByRole('textbox', { name: read(who, 'what') }).fill(what);
  await page.getByRole('button', { name: read(who, 'send') }).click();
  await page.getByRole('heading', { level: 1, name: read(who, 'sent') }).waitFor();
}

/** Reads the complaint about them, and answers it. */
export async function answerComplaint(who: TraderPlayer, said: string, text: string): Promise<void> {
  const { page } = who.visitor;
  await who.visitor.open('/complaints?view=about-me');
  await page.getByRole('link', { name: read(who, 'card') }).click();
  await page
    .getByRole('button', { name: read(who, 'reveal') })
    .first()
    .click();
  await page.getByText(said).waitFor();
  await page.getByRole('textbox', { name: read(who, 'answer') }).fill(text);
  await page.getByRole('button', { name: read(who, 'answerSend') }).click();
  await page.getByText(read(who, 'answerStays')).waitFor();
}

/** Sees on the page of the complaint about them, without a reload, that it was upheld and why. */
export async function seeUpheld(who: TraderPlayer, reason: string): Promise<void> {
  const { page } = who.visitor;
  await page.getByRole('heading', { name: read(who, 'upheld') }).waitFor();
  await page.getByText(reason).waitFor();
}
