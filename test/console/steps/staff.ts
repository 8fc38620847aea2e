import type { Locator } from 'playwright-core';
import { inTheirs, type StaffPlayer, type TraderPlayer } from './player.js';

// Through the queue, the pages of cases, and the forms in which they are decided.

const read = inTheirs({
  queue: { en: 'Queue', de: 'Warteschlange' },
  COMPLAINT: { en: /^Complaint: /, de: /^Beschwerde: / },
  NO_SERVE_PROPOSAL: { en: /^No-serve proposal: /, de: /^Vorschlag für die Sperrliste: / },
  APPEAL: { en: /^Appeal: /, de: /^Einspruch: / },
  claim: { en: 'Claim this case', de: 'Fall übernehmen' },
  dossier: { en: 'Dossier', de: 'Akte' },
  reveal: { en: 'Read it', de: 'Lesen' },
  reason: { en: 'Reason', de: 'Grund' },
  facts: { en: 'Facts', de: 'Tatsachen' },
  rule: { en: 'Rule', de: 'Regel' },

  uphold: { en: 'Uphold', de: 'Bestätigen' },
  severe: { en: 'Severe', de: 'Schwer' },
  upholdNow: { en: 'Uphold the complaint', de: 'Beschwerde bestätigen' },
  upheld: { en: /^Upheld, by /, de: /^Bestätigt, von / },

  asBuyer: { en: 'As a buyer', de: 'Als Käufer' },
  propose: { en: 'Propose for the platform’s list', de: 'Für die Sperrliste vorschlagen' },
  ground: { en: 'Ground', de: 'Grund' },
  insult: { en: 'Insult', de: 'Beleidigung' },
  why: { en: 'Why', de: 'Begründung' },
  whatHappened: { en: 'What happened, and when', de: 'Was wann geschehen ist' },
  upheldComplaint: { en: /^Insult, Upheld, /, de: /^Beleidigung, Bestätigt, / },
  forATime: { en: /^For a time/, de: /^Auf Zeit/ },
  skipped: { en: 'Why Restriction is not enough', de: 'Warum Einschränkung nicht genügt' },
  endsAt: { en: 'Ends on', de: 'Endet am' },
  proposeNow: { en: 'Propose', de: 'Vorschlagen' },
  entry: { en: /^Entry about /, de: /^Eintrag über / },

  letter: { en: 'The letter in English', de: 'Das Schreiben auf Deutsch' },
  approveNow: { en: 'Approve, and send the statement', de: 'Genehmigen und die Begründung senden' },
  approved: { en: /^Approved, by /, de: /^Genehmigt, von / },

  tookPart: { en: /^You took part in this case/, de: /^Sie waren an diesem Fall beteiligt/ },
  decisionForm: { en: 'Decide the appeal', de: 'Über den Einspruch entscheiden' },
  grant: { en: /^Grant/, de: /^Stattgeben/ },
  appealReasons: { en: /^Reasons, for /, de: /^Begründung, für / },
  granted: { en: /^Granted, by /, de: /^Stattgegeben, von / },
});

type Kind = 'COMPLAINT' | 'NO_SERVE_PROPOSAL' | 'APPEAL';

/** Opens the case from the queue, where it appears by itself. */
async function openCase({ visitor: { page }, ...who }: StaffPlayer, kind: Kind, about: TraderPlayer): Promise<void> {
  if (!['/', '/queue'].includes(new URL(page.url()).pathname)) {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: read(who, 'queue') })
      .click();
  }
  await page
    .getByRole('listitem')
    .getByRole('link', { name: read(who, kind) })
    .filter({ hasText: about.name })
    .click();
  await page.getByRole('heading', { level: 1, name: read(who, kind) }).waitFor();
}

/** Takes the case, and reads what it rests on. @returns where it is decided */
async function takeCase(who: StaffPlayer, kind: Kind, about: TraderPlayer): Promise<Locator> {
  await openCase(who, kind, about);
  const main = who.visitor.page.getByRole('main');
  await main.getByRole('button', { name: read(who, 'claim') }).click();
  await main.getByRole('timer').waitFor();
  await main
    .getByRole('region', { name: read(who, 'dossier') })
    .getByRole('button', { name: read(who, 'reveal') })
    .first()
    .click();
  return main;
}

/** A moderator takes the complaint about somebody, and upholds it. */
export async function upholdComplaint(moderator: StaffPlayer, about: TraderPlayer, reason: string): Promise<void> {
  const main = await takeCase(moderator, 'COMPLAINT', about);
  await main.getByRole('radio', { name: read(moderator, 'uphold') }).check();
  await main.getByRole('radio', { name: read(moderator, 'severe') }).check();
  await main.getByRole('textbox', { name: read(moderator, 'reason') }).fill(reason);
  await main.getByRole('textbox', { name: read(moderator, 'facts') }).fill('On 2 March, before other customers.');
  await main.getByRole('textbox', { name: read(moderator, 'rule') }).fill('Be civil.');
  await main.getByRole('button', { name: read(moderator, 'upholdNow') }).click();
  await main.getByText(read(moderator, 'upheld')).waitFor();
}

export interface Charge {
  readonly explanation: string;
  readonly facts: string;
  /** A day. */
  readonly endsOn: string;
  readonly skippedRungReason: string;
}

/**
 * A moderator goes on from the case of the upheld complaint to its subject, and proposes an entry for a time because of that
 * insult: the hearing opens.
 */
export async function proposeEntry(moderator: StaffPlayer, about: TraderPlayer, charge: Charge): Promise<void> {
  const main = moderator.visitor.page.getByRole('main');
  await main.getByRole('link', { name: about.name }).first().click();
  await main.getByRole('tab', { name: read(moderator, 'asBuyer') }).click();
  await main.getByRole('link', { name: read(moderator, 'propose') }).click();
  await main.getByRole('combobox', { name: read(moderator, 'ground') }).click();
  await moderator.visitor.page.getByRole('option', { name: read(moderator, 'insult'), exact: true }).click();
  await main.getByRole('textbox', { name: read(moderator, 'why'), exact: true }).fill(charge.explanation);
  await main.getByRole('textbox', { name: read(moderator, 'whatHappened') }).fill(charge.facts);
  await main.getByRole('checkbox', { name: read(moderator, 'upheldComplaint') }).check();
  await main.getByRole('radio', { name: read(moderator, 'forATime') }).click();
  await main.getByRole('textbox', { name: read(moderator, 'skipped') }).fill(charge.skippedRungReason);
  await main.getByLabel(read(moderator, 'endsAt')).fill(charge.endsOn);
  await main.getByRole('button', { name: read(moderator, 'proposeNow'), exact: true }).click();
  await main.getByRole('heading', { level: 1, name: read(moderator, 'entry') }).waitFor();
}

/** A second person takes the proposal about somebody, and agrees, having read the letter that goes out. */
export async function approveEntry(lead: StaffPlayer, about: TraderPlayer): Promise<void> {
  const main = await takeCase(lead, 'NO_SERVE_PROPOSAL', about);
  const rule = 'Be civil to each other.';
  await main.getByRole('textbox', { name: read(lead, 'rule') }).fill(rule);
  await main
    .getByRole('article', { name: read(lead, 'letter') })
    .getByText(rule)
    .waitFor();
  await main.getByRole('button', { name: read(lead, 'approveNow') }).click();
  await main.getByText(read(lead, 'approved')).waitFor();
}

/** Whoever had a part in the decision cannot even take the appeal, and is told why. */
export async function cannotTakeAppeal(lead: StaffPlayer, appellant: TraderPlayer): Promise<void> {
  await openCase(lead, 'APPEAL', appellant);
  const main = lead.visitor.page.getByRole('main');
  await main.getByRole('button', { name: read(lead, 'claim') }).click();
  await main.getByRole('alert').getByText(read(lead, 'tookPart')).waitFor();
  if ((await main.getByRole('button', { name: read(lead, 'decisionForm') }).count()) > 0) throw new Error(`${lead.name} was let in.`);
}

/** A lead who had no part in it takes the appeal, and grants it. */
export async function grantAppeal(lead: StaffPlayer, appellant: TraderPlayer, reasons: string): Promise<void> {
  const main = await takeCase(lead, 'APPEAL', appellant);
  await main.getByRole('radio', { name: read(lead, 'grant') }).check();
  await main.getByRole('textbox', { name: read(lead, 'appealReasons') }).fill(reasons);
  await main.getByRole('button', { name: read(lead, 'decisionForm') }).click();
  await main.getByText(read(lead, 'granted')).waitFor();
}
