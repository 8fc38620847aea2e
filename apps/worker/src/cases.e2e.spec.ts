import { describe, expect, it } from '@jest/globals';
import { minutes, type PartyId } from '@evenhand/platform';
import { openCase } from '../../../test/builders/cases.js';
import { staff } from '../../../test/builders/evenhand-on-database.js';
import { hasRedis, Marketplace } from '../../../test/support/marketplace.js';
import { eventually } from '../../../test/support/subscriber.js';
import { startWorker } from './start-worker.js';

const innerId = (globalId: string): PartyId => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1] as PartyId;

describe.each(hasRedis ? (['postgres', 'redis'] as const) : (['postgres'] as const))('the worker with its jobs on %s', (queue) => {
  it('gives back by itself the cases whose claims are over, once, also with two of them, and no others', async () => {
    const market = await Marketplace.open({ queue, worker: false });
    try {
      const karl = { partyId: innerId((await market.trader('Karl')).id) };
      const { reads, useCases, database } = market.evenhand;
      const [lapsed, held] = [await openCase(market.evenhand, karl), await openCase(market.evenhand, karl)];
      await useCases.claimCase.execute(lapsed.id, staff('mona', 'MODERATOR'));
      market.clock.advance(minutes(10));
      await useCases.claimCase.execute(held.id, staff('max', 'MODERATOR'));
      const workers = [
        await startWorker(market.config, market.log, { clock: market.clock }),
        await startWorker(market.config, market.log, { clock: market.clock }),
      ];
      try {
        await eventually(async () => (await reads.cases.find(lapsed.id))?.claim === null, 'released claim');
      } finally {
        for (const worker of workers) await worker.close();
      }
      expect((await reads.cases.find(held.id))?.claim?.by).toBe('max');
      expect(await database.query(`SELECT data ->> 'caseId' AS id, actor FROM audit_log WHERE action = 'case.claim-lapsed'`)).toEqual([
        { id: lapsed.id, actor: 'system:worker' },
      ]);
    } finally {
      await market.close();
    }
  });
});
