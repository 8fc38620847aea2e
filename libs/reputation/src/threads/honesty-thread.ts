import { workerData } from 'node:worker_threads';
import { helpRateHonesty, type HonestyWork } from '../domain/rate-honesty.js';

// Whoever begins this thread hands over nothing else.
helpRateHonesty(workerData as HonestyWork);
