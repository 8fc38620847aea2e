export { handlersOf } from './handlers.js';
export { schedules } from './schedules.js';
export { startWorker, type Worker } from './start-worker.js';
