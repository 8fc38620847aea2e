// npm start: prepares the checkout and starts Evenhand with everything it needs.
import { prepare } from './prepare.mjs';

prepare();
const { run } = await import('../apps/cli/dist/main.js');
await run([...process.argv.slice(0, 2), 'up']);
