import { createEvent } from 'ics';
import type { Locale, Sentence } from '@evenhand/platform';
import type { Conversation, Separation } from './domain/separation.js';
import { formSentences } from './sentences.js';

const title: Sentence = { en: 'Conversation', de: 'Gespräch' };

/**
 * The appointment as an iCalendar file (RFC 5545). It names no party and no purpose: a calendar is seen by many.
 * @returns null when no appointment is open
 */
export function calendarFile({ id, conversations, version }: Separation, at: Date, locale: Locale): string | null {
  const planned: Conversation | undefined = conversations.find(({ heldAt }) => heldAt === null);
  if (planned === undefined) return null;
  const { error, value } = createEvent({
    uid: `${id}-${conversations.length}@evenhand`,
    sequence: version,
    productId: 'evenhand',
    title: title[locale],
    description: formSentences[planned.form][locale],
    start: planned.scheduledFor.getTime(),
    startOutputType: 'utc',
    duration: { minutes: 30 },
    created: at.getTime(),
    lastModified: at.getTime(),
    status: 'CONFIRMED',
    classification: 'PRIVATE',
    attendees: planned.participants.map((name) => ({ name })),
  });
  if (error !== null && error !== undefined) throw error;
  return value;
}
