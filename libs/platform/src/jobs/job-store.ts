import type { BackendFactory, ConnectionOptions } from 'bullmq';
import type { Log } from '../log.js';

/** Where jobs are kept: what BullMQ needs to open queues and workers there, with connections that all of them share. */
export interface JobStore {
  readonly backend: BackendFactory;
  readonly connection: ConnectionOptions;
  /** One try, so that a wrong address ends the start of a program instead of delaying it for ever. */
  reach(): Promise<void>;
  /** Whether the store was out of reach when it was last asked. */
  away(): boolean;
  /** After the queues and workers. */
  close(): Promise<void>;
}

export interface JobStoreOptions {
  /** Queues that are worked on: each holds one connection that waits for jobs. 0 where jobs are only added. */
  readonly waitingQueues: number;
  readonly log: Log;
}
