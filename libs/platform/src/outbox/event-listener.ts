import pg from 'pg';
import type { DomainEvent } from '../events.js';
import type { Log } from '../log.js';
import { eventsChannel } from '../transactions/database-unit-of-work.js';

const reconnectAfterMs = 500;

/**
 * Hears every event that any process commits, through LISTEN/NOTIFY on a connection of its own.
 * A lost connection is opened again; `onGap` then says that events may have been missed.
 */
export class EventListener {
  private client: pg.Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly options: {
      readonly url: string;
      readonly log: Log;
      readonly onEvent: (event: DomainEvent) => void;
      readonly onGap: () => void;
    },
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.options.url, keepAlive: true, application_name: 'evenhand-listener' });
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) this.options.onEvent(JSON.parse(payload) as DomainEvent);
    });
    client.on('error', (error) => this.options.log.warn({ error: error.message }, 'listening connection failed'));
    client.on('end', () => this.reconnect());
    await client.connect();
    await client.query(`LISTEN ${eventsChannel}`);
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry !== null) clearTimeout(this.retry);
    await this.client?.end();
  }

  private reconnect(): void {
    // A connection that fails while it opens both rejects and ends: one retry is enough.
    if (this.stopped || this.retry !== null) return;
    this.client = null;
    this.retry = setTimeout(() => {
      this.retry = null;
      this.start().then(
        () => this.options.onGap(),
        () => this.reconnect(),
      );
    }, reconnectAfterMs);
  }
}
