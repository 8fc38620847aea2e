import { workerData } from 'node:worker_threads';
import { helpRateCredibility, type CredibilityWork } from '../domain/rate-raters.js';

// Whoever begins this thread hands over nothing else.
helpRateCredibility(workerData as CredibilityWork);
