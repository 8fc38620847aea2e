import { createLog, loadConfig, runProgram } from '@evenhand/platform';
import { startApi } from './start-api.js';

await runProgram('api', async () => {
  const config = loadConfig(process.env);
  const api = await startApi(config, createLog('api', config.logLevel));
  return { address: api.url, close: () => api.close() };
});
