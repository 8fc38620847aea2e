import { defineJob } from '@evenhand/platform';
import { nothing } from './payloads.js';

export const forgetDelivered = defineJob({ name: 'forget-delivered', queue: 'upkeep', payload: nothing, attempts: 3, backoffMs: 1_000 });
