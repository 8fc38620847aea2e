import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.js';

export interface HostWebhookConfig {
  readonly url: string;
  readonly secret: Buffer;
}

/** What the host is told. */
export interface WebhookMessage {
  /** The same for the same event, however often it is sent: the host passes over what it has had. */
  readonly id: string;
  readonly type: string;
  /** When it happened. */
  readonly at: Date;
  readonly data: object;
}

const prefix = 'whsec_';
const secretBytes = { fewest: 24, most: 64 };
const answerWithinMs = 10_000;

/** @returns the secret as bytes, or what is wrong with it, without a word of what it is */
export function parseWebhookSecret(text: string): Buffer | string {
  const secret = Buffer.from(text.startsWith(prefix) ? text.slice(prefix.length) : '', 'base64');
  const isOfLength = secret.length >= secretBytes.fewest && secret.length <= secretBytes.most;
  return isOfLength ? secret : `is ${prefix} and ${secretBytes.fewest} to ${secretBytes.most} bytes in base64`;
}

/** @param sentAt in whole seconds since 1970 */
export const signatureOf = (secret: Buffer, id: string, sentAt: string, body: string): string =>
  `v1,${createHmac('sha256', secret).update(`${id}.${sentAt}.${body}`).digest('base64')}`;

/** Tells the host of what changed, signed after the Standard Webhooks specification 1.0.0 (standardwebhooks.com). */
export class HostWebhook {
  constructor(
    private readonly config: HostWebhookConfig,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when the host did not answer in time, or not with success */
  async send({ id, type, at, data }: WebhookMessage): Promise<void> {
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    const sentAt = String(Math.floor(this.clock.now().getTime() / 1_000));
    const answer = await fetch(this.config.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': sentAt,
        'webhook-signature': signatureOf(this.config.secret, id, sentAt, body),
      },
      body,
      // What is signed for one address is not carried to another.
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The host answered ${answer.status} to ${type} ${id}.`);
  }
}
