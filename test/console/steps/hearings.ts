import { inTheirs, type TraderPlayer } from './player.js';

// Through the pages of hearings and entries.

const read = inTheirs({
  hearing: { en: 'Hearing: Insult', de: 'Anhörung: Beleidigung' },
  card: { en: /For a time: Insult/, de: /Auf Zeit: Beleidigung/ },
  answer: { en: 'What do you say to it?', de: 'Was sagen Sie dazu?' },
  send: { en: 'Send my answer', de: 'Meine Antwort absenden' },
  answered: { en: /^You answered on/, de: /^Sie haben am .* geantwortet/ },
  holds: { en: /^It holds since/, de: /^Es gilt seit/ },
  overturned: { en: /undone on appeal .* as if it had never been/, de: /auf Einspruch aufgehoben: als wäre es nie gewesen/ },
  appeal: { en: 'Appeal', de: 'Einspruch einlegen' },
});

async function openEntry(who: TraderPlayer): Promise<void> {
  await who.visitor.open('/hearings');
  await who.visitor.page.getByRole('link', { name: read(who, 'card') }).click();
}

/** Reads the charge, and says what there is to say. */
export async function answerInHearing(who: TraderPlayer, charged: string, text: string): Promise<void> {
  const { page } = who.visitor;
  await openEntry(who);
  await page.getByRole('heading', { level: 1, name: read(who, 'hearing') }).waitFor();
  await page.getByText(charged).waitFor();
  await page.getByRole('textbox', { name: read(who, 'answer') }).fill(text);
  await page.getByRole('button', { name: read(who, 'send') }).click();
  await page.getByText(read(who, 'answered')).waitFor();
}

/** Sees that the entry is in force, and goes on to appeal. */
export async function goFromEntryToAppeal(who: TraderPlayer): Promise<void> {
  const { page } = who.visitor;
  await openEntry(who);
  await page.getByText(read(who, 'holds')).waitFor();
  await page.getByRole('link', { name: read(who, 'appeal'), exact: true }).click();
}

/** Sees that the entry never was. */
export async function seeOverturned(who: TraderPlayer): Promise<void> {
  await openEntry(who);
  await who.visitor.page.getByText(read(who, 'overturned')).waitFor();
}
