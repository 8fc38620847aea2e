// The command line in an image, where everything is built already: apps/cli/bin/evenhand.js would build it first.
import { run } from '../apps/cli/dist/main.js';

await run(process.argv);
