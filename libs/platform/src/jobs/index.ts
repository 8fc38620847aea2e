export { checkHandlers } from './check-handlers.js';
export { createJobQueues, type JobQueues } from './create-job-queues.js';
export { defineJob, type JobDefinition } from './define-job.js';
export { handleJob, type JobHandler } from './handle-job.js';
export type { Schedule } from './keep-schedules.js';
export type { QueueConnection } from './open-job-store.js';
export type { JobQueue } from './open-queue.js';
export { startJobWorkers, type JobWorkers, type JobWorkersOptions } from './start-job-workers.js';
