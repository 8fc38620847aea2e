import { describe, expect, it } from '@jest/globals';
import type { PartyId, StatementId } from '@evenhand/platform';
import fc from 'fast-check';
import { decideAcknowledgement, decideRecordedDelivery, monthsLater } from './delivery.js';
import { sampleContent } from './sample-content.js';
import { Statement } from './statement.js';

const issuedAt = new Date('2026-03-02T09:00:00Z');
const now = new Date('2026-03-05T09:00:00Z');
const later = new Date(now.getTime() + 1);
const statement = (change: Partial<Statement> = {}): Statement =>
  Statement.of({
    id: 'statement' as StatementId,
    kind: 'NO_SERVE_ENTRY',
    refId: 'entry',
    subjectId: 'karl' as PartyId,
    subjectRole: 'BUYER',
    content: sampleContent('NO_SERVE_ENTRY', 'en', issuedAt),
    textDe: 'Guten Tag',
    textEn: 'Hello',
    issuedAt,
    issuedBy: 'mona',
    deliveredAt: null,
    deliveryChannel: null,
    acknowledgedAt: null,
    appealUntil: null,
    appealWindowClosedAt: null,
    voidedAt: null,
    policyVersion: 1,
    ...change,
  });

describe('a deadline in calendar months', () => {
  it.each([
    ['2026-03-02T09:00:00.123Z', 6, '2026-09-02T09:00:00.123Z'],
    ['2026-08-31T23:59:59.999Z', 6, '2027-02-28T23:59:59.999Z'],
    ['2027-08-31T12:00:00.000Z', 6, '2028-02-29T12:00:00.000Z'],
    ['2026-08-29T12:00:00.000Z', 6, '2027-02-28T12:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 48, '2032-02-29T00:00:00.000Z'],
    ['2026-10-31T00:00:00.000Z', 1, '2026-11-30T00:00:00.000Z'],
    ['2026-12-31T00:00:00.000Z', 2, '2027-02-28T00:00:00.000Z'],
    ['2026-01-30T00:00:00.000Z', 1, '2026-02-28T00:00:00.000Z'],
    ['2026-03-31T00:00:00.000Z', 6, '2026-09-30T00:00:00.000Z'],
    ['2026-06-30T00:00:00.000Z', 6, '2026-12-30T00:00:00.000Z'],
    ['2100-01-29T00:00:00.000Z', 1, '2100-02-28T00:00:00.000Z'],
  ])('from %s %i later is %s', (from, months, until) => {
    expect(monthsLater(new Date(from), months).toISOString()).toBe(until);
  });

  it('is always in the month that is meant, never on a later day, and at the same time of day', () => {
    const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const until = monthsLater(from, months);
        const monthOf = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();
        expect(monthOf(until) - monthOf(from)).toBe(months);
        expect(until.getUTCDate()).toBeLessThanOrEqual(from.getUTCDate());
        expect(until.toISOString().slice(10)).toBe(from.toISOString().slice(10));
        if (until.getUTCDate() < from.getUTCDate()) expect(new Date(until.getTime() + 86_400_000).getUTCDate()).toBe(1);
      }),
    );
  });
});

describe('a delivery that the host tells of', () => {
  const decide = (found: Statement | null, channel = 'LETTER', at: Date | null = null) =>
    decideRecordedDelivery(found, { channel, at, appealMonths: 6 }, now);

  it('begins the time to appeal when it was, not when it was told', () => {
    expect(decide(statement(), 'LETTER', issuedAt)).toMatchObject({
      decided: {
        isNew: true,
        statement: { deliveredAt: issuedAt, deliveryChannel: 'LETTER', appealUntil: new Date('2026-09-02T09:00:00Z') },
      },
    });
    expect(decide(statement())).toMatchObject({ decided: { statement: { deliveredAt: now } } });
  });

  it.each([
    ['before the statement was issued', new Date(issuedAt.getTime() - 1)],
    ['in the future', later],
  ])('is not %s', (_when, at) => {
    expect(decide(statement(), 'LETTER', at)).toEqual({ refused: { code: 'DELIVERY_TIME_INVALID', issuedAt } });
  });

  it('is recorded once: the same again changes nothing, another is refused', () => {
    const done = statement({ deliveredAt: issuedAt, deliveryChannel: 'LETTER' });
    expect(decide(done)).toEqual({ decided: { statement: done, isNew: false } });
    expect(decide(done, 'LETTER', issuedAt)).toEqual({ decided: { statement: done, isNew: false } });
    for (const other of [decide(done, 'EMAIL'), decide(done, 'LETTER', now)]) {
      expect(other).toEqual({ refused: { code: 'STATEMENT_ALREADY_DELIVERED', at: issuedAt, channel: 'LETTER' } });
    }
  });

  it('is not of a statement that no longer holds, or that is none', () => {
    expect(decide(statement({ voidedAt: now }))).toEqual({ refused: { code: 'STATEMENT_VOIDED' } });
    expect(decide(null)).toEqual({ refused: { code: 'STATEMENT_NOT_FOUND' } });
  });
});

describe('an acknowledgement', () => {
  const karl = 'karl' as PartyId;

  it('is the subject’s own, once, and the first one stands', () => {
    expect(decideAcknowledgement(statement(), karl, now)).toMatchObject({ decided: { acknowledgedAt: now } });
    const before = statement({ acknowledgedAt: now });
    expect(decideAcknowledgement(before, karl, later)).toEqual({ decided: before });
    for (const other of ['hanna' as PartyId, null]) {
      expect(decideAcknowledgement(statement(), other, now)).toEqual({ refused: { code: 'STATEMENT_NOT_FOUND' } });
    }
    expect(decideAcknowledgement(statement({ voidedAt: now }), karl, now)).toEqual({ refused: { code: 'STATEMENT_VOIDED' } });
  });
});

describe('an appeal', () => {
  const appealUntil = now;
  it('is possible from the delivery until the deadline, that instant not included', () => {
    const before = new Date(now.getTime() - 1);
    expect(statement().canAppealAt(before)).toBe(false);
    expect(statement({ appealUntil }).canAppealAt(before)).toBe(true);
    expect(statement({ appealUntil }).canAppealAt(now)).toBe(false);
    expect(statement({ appealUntil, voidedAt: issuedAt }).canAppealAt(before)).toBe(false);
    expect(statement({ appealUntil, appealWindowClosedAt: issuedAt }).canAppealAt(before)).toBe(false);
  });
});
