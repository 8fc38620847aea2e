import { inTheirs, type TraderPlayer } from './player.js';

// Through the pages of appeals.

const read = inTheirs({
  title: { en: 'Lodge an appeal', de: 'Einspruch einlegen' },
  letter: { en: 'The decision', de: 'Die Entscheidung' },
  reasons: { en: 'Why should it be undone?', de: 'Warum soll sie aufgehoben werden?' },
  send: { en: 'Send the appeal', de: 'Einspruch absenden' },
  waits: { en: /^It waits for somebody who had no part/, de: /^Er wartet auf jemanden/ },
  granted: { en: /^Granted\. The decision is undone/, de: /^Stattgegeben\. Die Entscheidung ist mit allem aufgehoben/ },
});

/** Reads the decision again and says why it is to be undone, on the page that goes from the entry. */
export async function lodgeAppeal(who: TraderPlayer, decided: string, reasons: string): Promise<void> {
  const { page } = who.visitor;
  await page.getByRole('heading', { level: 1, name: read(who, 'title') }).waitFor();
  await page
    .getByRole('region', { name: read(who, 'letter') })
    .getByText(decided, { exact: false })
    .waitFor();
  await page.getByRole('textbox', { name: read(who, 'reasons') }).fill(reasons);
  await page.getByRole('button', { name: read(who, 'send') }).click();
  await page.getByText(read(who, 'waits')).waitFor();
}

/** Sees on the page of the appeal, without a reload, that it was granted and why. */
export async function seeGranted(who: TraderPlayer, reasons: string): Promise<void> {
  const { page } = who.visitor;
  await page.getByText(read(who, 'granted')).waitFor();
  await page.getByText(reasons).waitFor();
}
