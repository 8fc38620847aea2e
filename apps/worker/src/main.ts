import { createLog, loadConfig, runProgram } from '@evenhand/platform';
import { startWorker } from './start-worker.js';

await runProgram('worker', async () => {
  const config = loadConfig(process.env);
  const worker = await startWorker(config, createLog('worker', config.logLevel));
  return { address: worker.url, close: () => worker.close() };
});
