import type { Log } from '../log.js';

/** Says once that the store is out of reach and once that it is back, however many connections notice. */
export class Reachability {
  private reachable = true;

  constructor(private readonly log: Log) {}

  get away(): boolean {
    return !this.reachable;
  }

  lost(error: Error): void {
    if (!this.reachable) return;
    this.reachable = false;
    this.log.warn({ error: error.message }, 'job store out of reach, trying again');
  }

  found(): void {
    if (this.reachable) return;
    this.reachable = true;
    this.log.info({}, 'job store back in reach');
  }
}
