#!/usr/bin/env node
import { prepare } from '../../../tools/prepare.mjs';

prepare({ quiet: true });
const { run } = await import('../dist/main.js');
await run(process.argv);
