import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes, type CallerRole } from '@evenhand/platform';
import { browserPath } from '../support/browser.js';
import { ConsoleTest, type Visitor } from '../support/console.js';
import { Marketplace, type Order } from '../support/marketplace.js';
import { lodgeAppeal, seeGranted } from './steps/appeals.js';
import { answerComplaint, complainOfInsult, seeUpheld } from './steps/complaints.js';
import { answerInHearing, goFromEntryToAppeal, seeOverturned } from './steps/hearings.js';
import { seeContact, tryToOrder } from './steps/orders.js';
import type { StaffPlayer, TraderPlayer } from './steps/player.js';
import { approveEntry, cannotTakeAppeal, grantAppeal, proposeEntry, upholdComplaint } from './steps/staff.js';

const inBrowser = browserPath === null ? describe.skip : describe;

inBrowser('a rude buyer, each side at a browser of their own', () => {
  let test: ConsoleTest;
  let market: Marketplace;

  beforeAll(async () => {
    market = await Marketplace.open();
    test = await ConsoleTest.open(market);
  });
  afterAll(() => test.close());

  describe.each(['en', 'de'] as const)('in %s', (language) => {
    let hanna: TraderPlayer;
    let rudi: TraderPlayer;
    /** Looks after the marketplace. */
    let mona: StaffPlayer;
    /** Approves, and decides appeals; so does Leo. */
    let lena: StaffPlayer;
    let leo: StaffPlayer;
    let order: Order;

    const trader = async (name: string): Promise<TraderPlayer> => {
      const caller = await market.trader(name, { language });
      return { name, caller, language, visitor: await test.trader(caller, `${name}-${language}`, { language }) };
    };
    const staff = async (name: string, role: CallerRole): Promise<StaffPlayer> => ({
      name,
      language,
      visitor: await test.person(`${name}-${language}`, [role], { language }),
    });
    const everybody = (): readonly Visitor[] => [hanna, rudi, mona, lena, leo].map(({ visitor }) => visitor);

    beforeAll(async () => {
      [hanna, rudi, mona, lena, leo] = await Promise.all([
        trader('Hanna'),
        trader('Rudi'),
        staff('Mona', 'MODERATOR'),
        staff('Lena', 'LEAD'),
        staff('Leo', 'LEAD'),
      ]);
      order = await market.fulfilledOrder(hanna.caller, rudi.caller);
    }, 60_000);
    afterAll(() => Promise.all(everybody().map((visitor) => visitor.leave())));

    const passes = async (milliseconds: number): Promise<void> => {
      await market.passes(milliseconds);
      await Promise.all(everybody().map((visitor) => visitor.seeTime()));
    };

    it('is complained of by Hanna, and says his side', async () => {
      await complainOfInsult(hanna, order, '2026-03-02', 'Called me a cheat before other customers.');
      await answerComplaint(rudi, 'Called me a cheat before other customers.', 'She overcharged me.');
    }, 60_000);

    it('hears from Mona that it was so', async () => {
      await upholdComplaint(mona, rudi, 'Nobody is called a cheat here.');
      await market.settled();
      await seeUpheld(rudi, 'Nobody is called a cheat here.');
      await rudi.visitor.looksRight(`rude-buyer.upheld.${language}`);
    }, 60_000);

    it('is heard before anybody decides whether he is still served', async () => {
      await proposeEntry(mona, rudi, {
        explanation: 'Insults sellers.',
        facts: 'On 2 March, before other customers.',
        endsOn: '2026-08-31',
        skippedRungReason: 'He was warned by telephone.',
      });
      await market.settled();
      await answerInHearing(rudi, 'Insults sellers.', 'It will not happen again.');
      expect(await seeContact(hanna, rudi)).toBe('OPEN');
    }, 60_000);

    it('is not served any more once Lena has agreed, on any way', async () => {
      await approveEntry(lena, rudi);
      await passes(minutes(1));
      expect(await seeContact(hanna, rudi)).toBe('ENDED');
      expect(await tryToOrder(rudi, hanna)).toEqual(['NOT_SERVED_YOU']);
    }, 60_000);

    it('appeals, and not Lena but Leo looks at it anew', async () => {
      await goFromEntryToAppeal(rudi);
      await lodgeAppeal(rudi, 'Insults sellers.', 'One word in anger is no matter for half a year.');
      await cannotTakeAppeal(lena, rudi);
      await grantAppeal(leo, rudi, 'A warning would have been enough.');
      await market.settled();
      await seeGranted(rudi, 'A warning would have been enough.');
      await rudi.visitor.looksRight(`rude-buyer.granted.${language}`);
    }, 60_000);

    it('is served again as if there had never been an entry', async () => {
      await seeOverturned(rudi);
      await rudi.visitor.looksRight(`rude-buyer.overturned.${language}`);
      expect(await seeContact(hanna, rudi)).toBe('OPEN');
      expect(await tryToOrder(rudi, hanna)).toEqual([]);
    }, 60_000);
  });
});
