import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const secret = Buffer.alloc(24, 'host');

/** What came in, with a good signature or without. */
export interface Received {
  readonly id: string;
  readonly isGenuine: boolean;
  readonly body: string;
  readonly message: { readonly type: string; readonly timestamp: string; readonly data: Readonly<Record<string, unknown>> };
}

type Answer = (received: Received, index: number) => number | null;

/** As a host checks it: id, time and body are what was signed. */
function isGenuine(headers: IncomingHttpHeaders, body: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': sentAt, 'webhook-signature': signature } = headers;
  const expected = Buffer.from(
    `v1,${createHmac('sha256', secret)
      .update(`${String(id)}.${String(sentAt)}.${body}`)
      .digest('base64')}`,
  );
  const given = Buffer.from(String(signature));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The marketplace's own server, that wants to be told. */
export class HostReceiver {
  readonly received: Received[] = [];

  private constructor(private readonly server: Server) {}

  /** @param answer the status for a message; null never answers */
  static async open(answer: Answer = () => 204): Promise<HostReceiver> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const { headers } = request;
        const one = {
          id: String(headers['webhook-id']),
          isGenuine: isGenuine(headers, body),
          body,
          message: JSON.parse(body) as Received['message'],
        };
        receiver.received.push(one);
        const status = answer(one, receiver.received.length - 1);
        if (status !== null) response.writeHead(status).end();
      });
    });
    const receiver = new HostReceiver(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  /** What a program is configured with to tell this host. */
  get env(): Readonly<Record<string, string>> {
    const { port } = this.server.address() as AddressInfo;
    return { HOST_WEBHOOK_URL: `http://127.0.0.1:${port}/hooks`, HOST_WEBHOOK_SECRET: `whsec_${secret.toString('base64')}` };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
