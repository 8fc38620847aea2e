import { workerData } from 'node:worker_threads';
import { helpFoldRatings, type FoldWork } from '../domain/fold-ratings.js';

// Whoever begins this thread hands over nothing else.
helpFoldRatings(workerData as FoldWork);
