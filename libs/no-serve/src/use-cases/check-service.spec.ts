import { describe, expect, it } from '@jest/globals';
import type { PartyId, Transaction } from '@evenhand/platform';
import fc from 'fast-check';
import { checkService, verdicts, type Finding } from '../domain/serve-check.js';
import { CheckService, serveRules, type PairFacts } from './check-service.js';

const seller = 'seller' as PartyId;
const buyer = 'buyer' as PartyId;
const tx = {} as Transaction;
const says = (verdict: Finding['verdict'], reason: string) => (): Finding => ({ verdict, reason });
const silent = (): null => null;

describe('the serve check', () => {
  it('serves everybody while no rule speaks up, which is so for now', async () => {
    expect(serveRules).toEqual([]);
    expect(await new CheckService().execute(seller, buyer)).toEqual({ verdict: 'SERVE', reasons: [] });
    expect(await new CheckService([silent, silent]).refusal(tx, seller, buyer)).toBeNull();
  });

  it('lets the gravest verdict stand, with every reason for it in the order of the rules and none for a milder one', async () => {
    const check = new CheckService([says('CAUTION', 'was late'), says('REFUSE', 'on the list'), silent, says('REFUSE', 'has threatened')]);
    expect(await check.execute(seller, buyer)).toEqual({ verdict: 'REFUSE', reasons: ['on the list', 'has threatened'] });
    expect(await check.refusal(tx, seller, buyer)).toEqual(['on the list', 'has threatened']);
  });

  it('does not refuse out of caution', async () => {
    const check = new CheckService([says('CAUTION', 'was late')]);
    expect(await check.execute(seller, buyer)).toEqual({ verdict: 'CAUTION', reasons: ['was late'] });
    expect(await check.refusal(tx, seller, buyer)).toBeNull();
  });

  it('tells every rule who sells to whom', async () => {
    const facts: PairFacts[] = [];
    const note = (given: PairFacts): null => {
      facts.push(given);
      return null;
    };
    await new CheckService([note, note]).execute(seller, buyer);
    expect(facts).toEqual([
      { sellerId: seller, buyerId: buyer },
      { sellerId: seller, buyerId: buyer },
    ]);
  });

  it('always answers with the maximum of what the rules found, whatever their order', () => {
    const finding = fc.option(fc.record({ verdict: fc.constantFrom<Finding['verdict']>('CAUTION', 'REFUSE'), reason: fc.string() }));
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const { verdict, reasons } = checkService(
          findings.map((found) => () => found),
          {},
        );
        const gravest = Math.max(0, ...findings.map((found) => verdicts.indexOf(found?.verdict ?? 'SERVE')));
        expect(verdict).toBe(verdicts[gravest]);
        expect(reasons).toEqual(findings.filter((found) => found?.verdict === verdict).map((found) => found?.reason));
      }),
    );
  });
});
