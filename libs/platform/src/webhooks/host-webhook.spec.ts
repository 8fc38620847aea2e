import { describe, expect, it } from '@jest/globals';
import { parseWebhookSecret, signatureOf } from './host-webhook.js';

describe('the signature of a message to the host', () => {
  it('is the one of the Standard Webhooks reference libraries', () => {
    const secret = parseWebhookSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    if (typeof secret === 'string') throw new Error(secret);
    expect(signatureOf(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', '{"test": 2432232314}')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });
});
