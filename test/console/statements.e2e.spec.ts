import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, type PartyId } from '@evenhand/platform';
import type { Statement } from '@evenhand/statements';
import { aStatement } from '../builders/statements.js';
import { browserPath } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Marketplace, type Trader } from '../support/marketplace.js';

const inBrowser = browserPath === null ? describe.skip : describe;

const innerId = (globalId: string): PartyId => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1] as PartyId;
const idOf = ({ id }: Statement): string => Buffer.from(`Statement:${id}`).toString('base64url');

inBrowser('statements and their templates', () => {
  let test: ConsoleTest;
  let karl: Trader;
  let letter: Statement;
  let mona: Visitor;
  let otherModerator: Client;

  beforeAll(async () => {
    const market = await Marketplace.open();
    test = await ConsoleTest.open(market);
    karl = await market.trader('Karl <b>\u202e');
    const to = { partyId: innerId(karl.id) };
    await aStatement(market.evenhand).to(to, { kind: 'COMPLAINT_UPHELD' });
    letter = await aStatement(market.evenhand).to(to, {
      content: { explanation: 'You <i>shouted</i> at a seller. {{name}} **twice**.', until: new Date('2026-09-01T12:00:00Z') },
    });
    await market.settled();
    otherModerator = await market.caller('MODERATOR');
    mona = await test.person('mona', ['MODERATOR']);
  });
  afterAll(() => test.close());

  it('reach whom they are about: a list, a letter in either language, a confirmation, and the way to appeal', async () => {
    const visitor = await test.trader(karl, 'karl');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Statements' }).click();
    await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor();
    await page.getByText('Please confirm').first().waitFor();
    await page.mouse.move(640, 600);
    await visitor.looksRight('statements.en');
    await page.getByRole('link', { name: /Entry on the no-serve list: For a time/ }).click();
    const shown = page.getByRole('article');
    await shown.getByText('You <i>shouted</i> at a seller. { {name} } **twice**.').waitFor();
    await page.getByText('2 Sept 2026, 11:00').waitFor();
    await visitor.looksRight('statement.en');

    await page.getByText('Deutsch', { exact: true }).click();
    await shown.getByText('bis 1. September 2026').waitFor();
    expect(page.url()).toContain('language=de');
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByRole('button', { name: 'I have read it' }).waitFor({ state: 'detached' });
    const { statement } = await karl.ask('query ($id: ID!) { statement(id: $id) { acknowledgedAt } }', { id: idOf(letter) });
    expect(statement.acknowledgedAt).toBe(test.market.clock.now().toISOString());
    expect(await page.getByRole('link', { name: 'Appeal', exact: true }).getAttribute('href')).toBe(
      `/appeals/new?statement=${idOf(letter)}`,
    );
    await visitor.leave();
  });

  it('are read on a phone, in the dark, in German, and by those who look after the marketplace', async () => {
    const visitor = await test.person('vera', ['AUDITOR'], { language: 'de', appearance: 'dark', width: 390 });
    await visitor.open(`/statements/${idOf(letter)}`);
    await visitor.page.getByRole('article').getByText('Das gilt ab 2. März 2026').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Ich habe es gelesen' }).count()).toBe(0);
    await visitor.looksRight('statement.dark.de.390');

    await visitor.open('/templates');
    await visitor.page.getByRole('link', { name: 'Lesen: Einschränkung, Deutsch' }).waitFor();
    await visitor.looksRight('templates.dark.de.390');
    await visitor.page.getByRole('link', { name: 'Lesen: Einschränkung, Deutsch' }).click();
    await visitor.page.getByRole('textbox', { name: 'Vorlage' }).waitFor();
    expect(await visitor.page.getByRole('textbox', { name: 'Vorlage' }).isEditable()).toBe(false);
    expect(await visitor.page.getByRole('button', { name: /speichern/ }).count()).toBe(0);
    await visitor.page.getByRole('article').getByText('Sie zahlen im Voraus.').waitFor();
    await visitor.looksRight('template.dark.de.390');
    await visitor.leave();
  });

  it('are not there for others', async () => {
    const hanna = await test.trader(await test.market.trader('Hanna'), 'hanna');
    await hanna.open(`/statements/${idOf(letter)}`);
    await hanna.page.getByText('There is no such statement, or it is not for you.').waitFor();
    await hanna.page.goto('/statements');
    await hanna.page.getByText('No statements').waitFor();
    await hanna.leave();
  });

  it('are written from templates, which say what they lack while they are edited', async () => {
    const { page } = mona;
    await mona.open('/templates');
    await mona.looksRight('templates.en');
    await page.getByRole('link', { name: 'Edit: Rating removed, English' }).click();
    const text = page.getByRole('textbox', { name: 'Template' });
    const shown = page.getByRole('article');
    await shown.getByText('A rating that you gave was removed.').waitFor();
    await mona.looksRight('template.en');

    const original = await text.inputValue();
    await text.fill(`${original.replace('{{facts}}', '')}\n{{nonsense}}\n`);
    const faults = page.getByRole('status').filter({ hasText: 'Missing' });
    await faults.getByText('the facts').waitFor();
    await faults.getByText('{{nonsense}}').waitFor();
    await page.getByText('The letter shows here again').waitFor();
    await mona.looksRight('template.faults.en');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page
      .getByRole('alert')
      .getByText(/nonsense/)
      .waitFor();

    await text.fill(original.replace('{{facts}}', ''));
    // The cursor is at the end now.
    await page.getByRole('button', { name: 'Insert the facts: is missing' }).click();
    expect(await text.inputValue()).toMatch(/\{\{facts\}\}$/);
    expect(await text.evaluate((area) => area === document.activeElement)).toBe(true);
    await shown.getByText('Two messages within one week').waitFor();
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('Saved as version 2.').waitFor();
    await page.getByText(/By mona/).waitFor();
  });

  it('keep what two people write at once apart: the second is told, and loses nothing', async () => {
    const { page } = mona;
    await mona.open('/templates/COMPLAINT_UPHELD/de');
    const text = page.getByRole('textbox', { name: 'Template' });
    const original = await text.inputValue();
    await text.fill(original.replace('Guten Tag', 'Sehr geehrte Damen und Herren'));
    const theirs = original.replace('Guten Tag', 'Hallo');
    const input = { kind: 'COMPLAINT_UPHELD', locale: 'de', text: theirs, basedOnVersion: 1 };
    await otherModerator.do('editStatementTemplate', input, '... on StatementTemplate { version }', 'EditStatementTemplateInput');

    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByRole('alert').getByText('Somebody was quicker').waitFor();
    expect(await text.inputValue()).toContain('Sehr geehrte Damen und Herren');
    await page.getByText('Version 2, as it is now').click();
    await page.getByText('Hallo,').waitFor();
    await mona.looksRight('template.conflict.en');
    await page.getByRole('button', { name: 'Go on with my text' }).click();
    await page.getByRole('button', { name: 'Save as version 3' }).click();
    await page.getByText('Saved as version 3.').waitFor();
    const { statementTemplates } = await otherModerator.ask('{ statementTemplates { kind locale version text editedBy } }');
    const saved = statementTemplates.find(
      ({ kind, locale }: { kind: string; locale: string }) => kind === 'COMPLAINT_UPHELD' && locale === 'de',
    );
    expect(saved).toMatchObject({ version: 3, editedBy: 'mona', text: expect.stringContaining('Sehr geehrte Damen und Herren') });
  });

  it('can no longer be appealed against when the time is over', async () => {
    test.market.clock.advance(days(200));
    const visitor = await test.trader(karl, 'karl-late', { language: 'de' });
    await visitor.open(`/statements/${idOf(letter)}`);
    await visitor.page.getByText('02.09.2026, 11:00: Die Frist ist vorbei').waitFor();
    expect(await visitor.page.getByRole('link', { name: 'Einspruch einlegen' }).count()).toBe(0);
    await visitor.looksRight('statement.de');
    await visitor.leave();
  });
});
