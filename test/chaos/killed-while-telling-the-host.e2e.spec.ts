import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { hashKeys } from '../support/hash-keys.js';
import { HostReceiver } from '../support/host-receiver.js';
import { Marketplace } from '../support/marketplace.js';
import { eventually } from '../support/subscriber.js';
import { MortalProgram } from './mortal-program.js';

let market: Marketplace;
let host: HostReceiver;
const workers: MortalProgram[] = [];

beforeEach(async () => {
  // It has heard, and the worker dies before it learns so.
  host = await HostReceiver.open((_, index) => {
    if (index > 0) return 204;
    void workers[0]?.kill();
    return null;
  });
  market = await Marketplace.open({ worker: false });
});
afterEach(async () => {
  for (const worker of workers) await worker.kill();
  await market.close();
  await host.close();
});

function start(): MortalProgram {
  const { databaseUrl, issuer } = market.config;
  if (issuer.kind !== 'DEVELOPMENT') throw new Error('Tests have an issuer of their own.');
  const worker = MortalProgram.start('worker', {
    DATABASE_URL: databaseUrl,
    DEVELOPMENT_ISSUER_KEY_FILE: issuer.keyFile,
    HASH_KEYS: hashKeys,
    ...host.env,
  });
  workers.push(worker);
  worker.begin();
  return worker;
}

it('tells the host once more, with the same id, when the worker died between telling and noting it', async () => {
  const [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
  const entry = { partyId: karl.id, myRole: 'SELLER', privateReason: 'Shouted at me.', idempotencyKey: 'once' };
  await hanna.do('addToMyNoServeList', entry, '... on PairEntry { id }', 'AddToMyNoServeListInput');
  const first = start();
  await first.ended;
  expect([first.wasKilled, host.received.length]).toEqual([true, 1]);
  await start().ready();
  await eventually(() => host.received.length > 1, 'second message');
  const [one, same] = host.received;
  expect(same).toEqual(one);
  expect(one).toMatchObject({ isGenuine: true, message: { type: 'contact.changed', data: { to: 'ENDED' } } });
});
