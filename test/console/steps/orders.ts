import { serveReasonSentences } from '@evenhand/no-serve';
import { inTheirs, type TraderPlayer } from './player.js';

// Through the page of a new order, and those of parties.

const read = inTheirs({
  cannot: { en: 'You cannot order from this seller.', de: 'Bei dieser Verkäuferseite können Sie nicht bestellen.' },
  amount: { en: 'Amount', de: 'Betrag' },
  place: { en: 'Place the order', de: 'Bestellung aufgeben' },
  placed: { en: /^Order with /, de: /^Bestellung mit / },
  between: { en: 'Between you two', de: 'Zwischen Ihnen beiden' },
  iSell: { en: /^When you sell to /, de: /^Wenn Sie an / },
  theySell: { en: /^When you buy from /, de: /^Wenn Sie bei / },
});

/** Tries to order from a seller. @returns the codes of what stands in the way; none when the order was placed */
export async function tryToOrder(buyer: TraderPlayer, seller: TraderPlayer): Promise<readonly string[]> {
  await buyer.visitor.open(`/orders/new?seller=${encodeURIComponent(seller.caller.id)}`);
  const main = buyer.visitor.page.getByRole('main');
  const cannot = main.getByText(read(buyer, 'cannot'));
  const amount = main.getByRole('textbox', { name: read(buyer, 'amount') });
  await cannot.or(amount).waitFor();
  if (await cannot.isVisible()) {
    const told = await main.getByRole('alert').getByRole('listitem').allInnerTexts();
    return told.map((text) => codeOf(text, buyer));
  }
  await amount.fill('100');
  await main.getByRole('button', { name: read(buyer, 'place') }).click();
  await main.getByRole('heading', { level: 1, name: read(buyer, 'placed') }).waitFor();
  return [];
}

/** Which reason it is that a page says. */
function codeOf(told: string, { language }: TraderPlayer): string {
  const found = Object.entries(serveReasonSentences).find(([, sentence]) => told.startsWith(sentence[language]));
  if (found === undefined) throw new Error(`No reason reads like this: ${told}`);
  return found[0];
}

const contacts = inTheirs({
  OPEN: { en: 'Open', de: 'Offen' },
  ORDERS_ONLY: { en: 'About open orders only', de: 'Nur zu offenen Bestellungen' },
  ENDED: { en: 'Ended', de: 'Beendet' },
});

/** What the two may still do with each other, where the first sells to the second: each reads the same on the other's page. */
export async function seeContact(seller: TraderPlayer, buyer: TraderPlayer): Promise<string> {
  const [one, other] = await Promise.all([contactAt(seller, buyer, 'iSell'), contactAt(buyer, seller, 'theySell')]);
  if (one !== other) throw new Error(`The two see different things: ${one} and ${other}.`);
  return one;
}

async function contactAt(who: TraderPlayer, partner: TraderPlayer, way: 'iSell' | 'theySell'): Promise<string> {
  await who.visitor.open(`/parties/${encodeURIComponent(partner.caller.id)}`);
  const between = who.visitor.page.getByRole('region', { name: read(who, 'between') });
  const heading = between.getByRole('heading', { level: 3, name: read(who, way) });
  const told = await heading.locator('..').getByRole('definition').last().innerText();
  const found = (['OPEN', 'ORDERS_ONLY', 'ENDED'] as const).find((state) => contacts(who, state) === told);
  if (found === undefined) throw new Error(`No contact reads like this: ${told}`);
  return found;
}
