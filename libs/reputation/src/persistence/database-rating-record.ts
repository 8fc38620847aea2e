import { managerOf, type PartyId, type Transaction } from '@evenhand/platform';
import type { CategoryTallies } from '../domain/party-state.js';
import { RatingColumnsBuilder } from '../domain/rating-columns.js';
import { dayOf, type Weigher } from '../domain/weights.js';
import type { KeyedState, PartyRange, RatingRecord, WholeRecord } from '../ports/rating-record.js';
import type { CopiedRows } from './copied-rows.js';
import { readChunks, readRows } from './copy.js';
import { IdTable, unknown } from './id-table.js';
import { isSeller, KeyedFold } from './keyed-fold.js';
import { counts, within } from './sql.js';
import { readStandings, StandingsCache, type StandingsTable } from './standings-table.js';

// Raw columns in the order of their index, so that the database only reads. What they mean is worked out here.
const received = (range: PartyRange): string => `
  SELECT r.subject_id, r.subject_role, r.author_id, r.submitted_at, r.stars, r.again, r.amount_minor
  FROM ratings r WHERE ${within('r.subject_id', range)} AND ${counts('r')}
  ORDER BY r.subject_id, r.subject_role, r.author_id, r.submitted_at DESC, r.id DESC`;

const given = (range: PartyRange): string => `
  SELECT r.author_id, r.subject_role, r.submitted_at, r.stars
  FROM ratings r WHERE ${within('r.author_id', range)} AND ${counts('r')} ORDER BY r.author_id, r.subject_role`;

const categories = (range: PartyRange): string => `
  SELECT subject_id, subject_role, jsonb_object_agg(category, jsonb_build_object('count', count, 'sum', sum))::text FROM (
    SELECT r.subject_id, r.subject_role, c.key AS category, count(*) AS count, sum(c.value::int) AS sum
    FROM ratings r, jsonb_each_text(r.category_stars) AS c
    WHERE ${within('r.subject_id', range)} AND ${counts('r')} AND r.category_stars <> '{}'
    GROUP BY r.subject_id, r.subject_role, c.key
  ) per_category GROUP BY subject_id, subject_role`;

const silences = (range: PartyRange): string =>
  (['SELLER', 'BUYER'] as const)
    .map(
      (role) => `
  SELECT e.${role}_id, '${role}', count(*)::int FROM rating_exchanges e
  WHERE ${within(`e.${role}_id`, range)} AND e.settled_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM ratings r WHERE r.order_id = e.order_id AND r.subject_role = '${role}')
  GROUP BY e.${role}_id`,
    )
    .join(' UNION ALL ');

const endings = (range: PartyRange): string =>
  (['SELLER', 'BUYER'] as const)
    .map(
      (role) => `
  SELECT o.${role}_id, '${role}', count(*) FILTER (WHERE e.kind = 'ENDED_WELL')::int, count(*) FILTER (WHERE e.kind = 'ENDED_BADLY')::int
  FROM orders o CROSS JOIN LATERAL order_endings(o) e
  WHERE ${within(`o.${role}_id`, range)} AND e.role = '${role}'
  GROUP BY o.${role}_id`,
    )
    .join(' UNION ALL ');

const whole = `SELECT r.author_id, r.subject_id, r.subject_role, r.revealed_at, r.stars FROM ratings r WHERE ${counts('r')}`;

/** No party has this id, so the first row always begins something new. */
const nobody = (): Buffer => Buffer.alloc(16, 0xff);

export class DatabaseRatingRecord implements RatingRecord {
  private readonly standings = new StandingsCache();

  async fold(tx: Transaction, range: PartyRange, generationId: number, weigher: Weigher): Promise<KeyedState[]> {
    const keyed = new KeyedFold(weigher);
    await foldReceived(tx, received(range), keyed, await this.standings.of(tx, generationId));
    await foldGiven(tx, given(range), keyed);
    const stateIn = (row: CopiedRows): number => keyed.stateOf(row, 0, isSeller(row, 1));
    await readRows(tx, categories(range), 3, (row) => {
      keyed.categories.set(stateIn(row), JSON.parse(row.text(2)) as CategoryTallies);
    });
    await readRows(tx, silences(range), 3, (row) => keyed.fold.add(stateIn(row), 'silences', row.int32(2)));
    await readRows(tx, endings(range), 4, (row) => {
      keyed.fold.add(stateIn(row), 'endedWell', row.int32(2));
      keyed.fold.add(stateIn(row), 'endedBadly', row.int32(3));
    });
    return keyed.inOrder();
  }

  async read(tx: Transaction): Promise<WholeRecord> {
    const ids = new IdTable();
    const ratings = new RatingColumnsBuilder();
    await readChunks(tx, whole, 5, (rows) => {
      const [authors, subjects] = [ids.numbersOf(rows, 0), ids.numbersOf(rows, 1)];
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows.seek(index);
        ratings.add(authors[index] ?? 0, subjects[index] ?? 0, isSeller(row, 2) ? 1 : 0, row.hour(3), row.int16(4));
      }
    });
    const verified = new Uint8Array(ids.size);
    await readRows(tx, 'SELECT id FROM parties WHERE verified', 1, (row) => {
      const known = ids.find(row, 0);
      if (known !== unknown) verified[known] = 1;
    });
    return { ratings: ratings.columns(ids.size), idOf: (party) => ids.idOf(party), verified };
  }
}

/** A rating whose rater the table did not know yet. */
interface HeldBack {
  readonly author: string;
  readonly state: number;
  readonly day: number;
  readonly stars: number;
  readonly again: boolean | null;
  readonly amountMinor: number | null;
}

async function foldReceived(tx: Transaction, sql: string, keyed: KeyedFold, standings: StandingsTable): Promise<void> {
  const { fold } = keyed;
  const subject = nobody();
  const heldBack: HeldBack[] = [];
  let wasSeller = false;
  let state = -1;
  let pairOf = unknown;
  await readChunks(tx, sql, 7, (rows) => {
    const raters = standings.findAll(rows, 2);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows.seek(index);
      const rater = raters[index] ?? unknown;
      const isAnother = row.movesOn(0, subject);
      if (isAnother || isSeller(row, 1) !== wasSeller) {
        wasSeller = isSeller(row, 1);
        state = keyed.stateOf(row, 0, wasSeller);
        pairOf = unknown;
      }
      const day = dayOf(row.hour(3));
      const stars = row.int16(4);
      const again = row.isNull(5) ? null : row.boolean(5);
      const amountMinor = row.isNull(6) ? null : row.int64(6);
      if (rater === unknown) {
        heldBack.push({ author: row.uuid(2), state, day, stars, again, amountMinor });
        continue;
      }
      if (rater !== pairOf) {
        pairOf = rater;
        fold.beginPair(state, standings.isTrusted(rater), standings.honesty(rater), standings.credibility(rater));
      }
      fold.receive(day, stars, again, amountMinor);
    }
  });
  await foldHeldBack(tx, heldBack, keyed, standings);
}

/** Raters that came since the table was read: their standings are read one by one. */
async function foldHeldBack(
  tx: Transaction,
  heldBack: readonly HeldBack[],
  { fold }: KeyedFold,
  { generationId }: StandingsTable,
): Promise<void> {
  const known = await readStandings(managerOf(tx), generationId, [...new Set(heldBack.map(({ author }) => author as PartyId))]);
  let pair: HeldBack | null = null;
  for (const rating of heldBack) {
    if (rating.state !== pair?.state || rating.author !== pair.author) {
      pair = rating;
      const standing = known.get(rating.author as PartyId);
      if (standing === undefined) throw new Error('A generation knows every rater whose rating is counted.');
      fold.beginPair(rating.state, standing.isTrusted, standing.honesty, standing.credibility);
    }
    fold.receive(rating.day, rating.stars, rating.again, rating.amountMinor);
  }
}

async function foldGiven(tx: Transaction, sql: string, keyed: KeyedFold): Promise<void> {
  const giver = nobody();
  let wasSeller = false;
  let state = -1;
  await readRows(tx, sql, 4, (row) => {
    const isAnother = row.movesOn(0, giver);
    // Whoever rates a seller is the buyer.
    if (isAnother || isSeller(row, 1) === wasSeller) {
      wasSeller = !isSeller(row, 1);
      state = keyed.stateOf(row, 0, wasSeller);
    }
    keyed.fold.give(state, dayOf(row.hour(2)), row.int16(3));
  });
}
