import { describe, expect, it } from '@jest/globals';
import type { AppealId, ComplaintId, NoServeEntryId, OrderId, PartyId, RatingId, SeparationId, StatementId } from '@evenhand/platform';
import type { NotificationData, NotificationKind } from './content.js';
import { messageOf, messages } from './messages.js';

const secret = 'Selma Sonnenschein';
/** Whatever a notification may lead to, all of it at once: a sentence that showed an id would show this name. */
const everything = {
  orderId: secret as OrderId,
  ratingId: secret as RatingId,
  complaintId: secret as ComplaintId,
  entryId: secret as NoServeEntryId,
  statementId: secret as StatementId,
  appealId: secret as AppealId,
  separationId: secret as SeparationId,
  partyId: secret as PartyId,
  daysLeft: 3,
  until: '2026-04-01T12:00:00.000Z',
};
const dataOf = (more: object = {}) => ({ ...everything, ...more }) as NotificationData[NotificationKind];
const until = new Date('2026-03-09T09:00:00Z');
const kinds = Object.keys(messages) as NotificationKind[];

describe('the sentence of a notification', () => {
  it.each(kinds)('%s is there in German and in English, and names nobody', (kind) => {
    for (const awaitedUntil of [until, null]) {
      const { de, en } = messageOf({ kind, data: dataOf(), awaitedUntil });
      for (const text of [de, en]) {
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/undefined|null|\[object|Invalid/);
        expect(text).not.toContain(secret);
      }
      expect(de).not.toBe(en);
    }
  });

  it('names the day until when something is awaited', () => {
    expect(messageOf({ kind: 'COMPLAINT_ABOUT_YOU', data: dataOf(), awaitedUntil: until })).toEqual({
      en: 'There is a complaint about you. You can answer it until 9 March 2026.',
      de: 'Es gibt eine Beschwerde über Sie. Bis 9. März 2026 können Sie darauf antworten.',
    });
    expect(messageOf({ kind: 'COMPLAINTS_MUTED', data: dataOf(), awaitedUntil: null }).en).toContain('1 April 2026');
  });

  it('counts days as people do', () => {
    const left = (daysLeft: number) => messageOf({ kind: 'RATING_REMINDER', data: dataOf({ daysLeft }), awaitedUntil: null });
    expect(left(1).en).toContain('1 day left');
    expect(left(7).en).toContain('7 days left');
    expect(left(1).de).toContain('1 Tag,');
    expect(left(7).de).toContain('7 Tage,');
  });
});
