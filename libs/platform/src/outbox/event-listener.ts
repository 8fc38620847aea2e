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

  /** @throws Error when the database is out of reach now. A connection that is lost later is opened again by itself. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.options.url, keepAlive: true, application_name: 'evenhand-listener' });
    this.client = client;
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) this.options.onEvent(JSON.parse(payload) as DomainEvent);
    });
    client.on('error', (error) => this.options.log.warn({ error: error.message }, 'listening connection failed'));
    try {
      await client.connect();
      await client.query(`LISTEN ${eventsChannel}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    client.on('end', () => this.reconnect());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry !== null) clearTimeout(this.retry);
    await this.client?.end();
  }

  private reconnect(): void {
    if (this.stopped) return;
    this.retry = setTimeout(() => {
      this.start().then(
        () => {
          if (!this.stopped) this.options.onGap();
        },
        () => this.reconnect(),
      );
    }, reconnectAfterMs);
  }
}
