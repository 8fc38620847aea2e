// The worker as apps/worker/dist/main.js starts it, but for two things: its locks are short, so that its jobs are
// soon free again when it died; and what repeats is left to the test. It begins when it is told to, and is quick then.
import process from 'node:process';
import { startWorker } from '../../apps/worker/dist/index.js';
import { createLog, loadConfig, runProgram } from '../../libs/platform/dist/index.js';

await runProgram('worker', async () => {
  await globalThis.toldToBegin;
  const config = { ...loadConfig(process.env), workerPort: 0 };
  const worker = await startWorker(config, createLog('worker', config.logLevel), {
    schedules: [],
    locks: { lockMs: 500, stalledCheckMs: 100 },
  });
  return { address: worker.url, close: () => worker.close() };
});
