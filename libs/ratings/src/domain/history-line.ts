import type { Role } from '@evenhand/platform';

/** One rating of a history that another system kept. */
export interface HistoryRating {
  readonly rater: string;
  readonly ratee: string;
  /** The role that the rated party took. */
  readonly rateeRole: Role;
  /** 1 to 5. */
  readonly stars: number;
  readonly time: Date;
}

/** Lowest and highest value of the scale that a history was kept in. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

export type RejectReason =
  | 'BROKEN_ENCODING'
  | 'BROKEN_QUOTES'
  | 'LINE_TOO_LONG'
  | 'MISSING_FIELD'
  | 'ID_INVALID'
  | 'RATING_NOT_A_NUMBER'
  | 'RATING_OFF_THE_SCALE'
  | 'ROLE_UNKNOWN'
  | 'TIME_NOT_READABLE'
  | 'TIME_IN_THE_FUTURE'
  | 'SELF_RATING'
  | 'DUPLICATE';

const maximumIdLength = 200;

/**
 * A value of a foreign scale as stars. On a scale that crosses zero the sign is what the rater meant,
 * so it is kept: negative values are bad (1 or 2 stars), positive ones good (4 or 5), zero is 3.
 * Any other scale is cut linearly and rounded to the nearest star.
 */
export function starsOf(value: number, { minimum, maximum }: Scale): number {
  if (minimum < 0 && maximum > 0) {
    if (value === 0) return 3;
    return value > 0 ? (value > maximum / 2 ? 5 : 4) : value < minimum / 2 ? 1 : 2;
  }
  return Math.round(1 + (4 * (value - minimum)) / (maximum - minimum));
}

/** Unix seconds (fractions allowed) or an ISO 8601 date with its zone; null when it is neither. */
function timeOf(text: string): Date | null {
  const isSeconds = /^\d{1,12}(\.\d+)?$/.test(text);
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.test(text);
  if (!isSeconds && !isIso) return null;
  const time = new Date(isSeconds ? Number(text) * 1_000 : text);
  if (Number.isNaN(time.getTime())) return null;
  return isSeconds || isCalendarDay(text.slice(0, 10)) ? time : null;
}

/** JavaScript reads 30 February as 1 March, and PostgreSQL knows no year 0. */
function isCalendarDay(day: string): boolean {
  return !day.startsWith('0000') && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

const isId = (text: string): boolean => text.length <= maximumIdLength && !text.includes('\0');

/** The fields of one line, as text. */
export interface HistoryFields {
  readonly rater: string;
  readonly ratee: string;
  readonly rating: string;
  readonly time: string;
  /** Null where the file does not say. */
  readonly role: string | null;
}

export interface HistoryRules {
  readonly scale: Scale;
  /** The role that the rated party takes where the file does not say. */
  readonly defaultRole: Role;
  readonly now: Date;
}

export function readHistoryLine(fields: HistoryFields, { scale, defaultRole, now }: HistoryRules): HistoryRating | RejectReason {
  const { rater, ratee, rating, time: timeText } = fields;
  const rateeRole = fields.role?.toUpperCase() ?? defaultRole;
  if (rater === '' || ratee === '' || rating === '' || timeText === '') return 'MISSING_FIELD';
  if (!isId(rater) || !isId(ratee)) return 'ID_INVALID';
  if (rater === ratee) return 'SELF_RATING';
  if (!isNumber(rating)) return 'RATING_NOT_A_NUMBER';
  const value = Number(rating);
  if (value < scale.minimum || value > scale.maximum) return 'RATING_OFF_THE_SCALE';
  if (rateeRole !== 'BUYER' && rateeRole !== 'SELLER') return 'ROLE_UNKNOWN';
  const time = timeOf(timeText);
  if (time === null) return 'TIME_NOT_READABLE';
  if (time > now) return 'TIME_IN_THE_FUTURE';
  return { rater, ratee, rateeRole, stars: starsOf(value, scale), time };
}
