import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reputations that are kept up change by change, in generations that are swapped at once.
 *
 * The record itself says what changed: triggers note every rating that begins or ceases to count, every silence and
 * every end of an order in `reputation_changes`, in the transaction of the change. So at any time
 * state + changes = record, whatever wrote to the record.
 */
const up = `
ALTER TABLE ratings ADD COLUMN removed_at timestamptz;
ALTER TABLE ratings ADD CHECK (removed_at IS NULL OR revealed_at IS NOT NULL);

-- The amount of the deal lies with the rating, where it is weighed: an order's amount never changes.
ALTER TABLE ratings ADD COLUMN amount_minor bigint;
UPDATE ratings r SET amount_minor = o.amount_minor FROM orders o WHERE o.id = r.order_id;
CREATE FUNCTION take_amount_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT o.amount_minor INTO NEW.amount_minor FROM orders o WHERE o.id = NEW.order_id;
  RETURN NEW;
END $$;
CREATE TRIGGER ratings_take_amount BEFORE INSERT ON ratings FOR EACH ROW WHEN (NEW.order_id IS NOT NULL)
  EXECUTE FUNCTION take_amount_of_order();
ALTER TABLE parties ADD COLUMN verified boolean NOT NULL DEFAULT false;

-- What a sealed half said when the day of its last edit began: the sealed signal looks at no later moment, or an edit would show.
ALTER TABLE ratings ADD COLUMN stars_at_day_start smallint;
CREATE FUNCTION keep_stars_at_day_start() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revealed_at IS NOT NULL THEN
    NEW.stars_at_day_start := NULL;
  ELSIF date_trunc('day', OLD.submitted_at, 'UTC') < date_trunc('day', NEW.submitted_at, 'UTC') THEN
    NEW.stars_at_day_start := OLD.stars;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ratings_keep_stars_at_day_start BEFORE UPDATE ON ratings FOR EACH ROW WHEN (OLD.revealed_at IS NULL)
  EXECUTE FUNCTION keep_stars_at_day_start();

-- All that is read of a pair, and of what a party received or gave, lies in these two.
CREATE INDEX ratings_of_pair ON ratings (subject_id, subject_role, author_id, submitted_at DESC, id DESC)
  INCLUDE (stars, again, amount_minor, removed_at) WHERE revealed_at IS NOT NULL;
CREATE INDEX ratings_given ON ratings (author_id, subject_role) INCLUDE (submitted_at, stars, removed_at, revealed_at) WHERE revealed_at IS NOT NULL;
CREATE INDEX ratings_with_categories ON ratings (subject_id) WHERE category_stars <> '{}';
-- What happened in the last hours.
CREATE INDEX ratings_revealed ON ratings (revealed_at) INCLUDE (stars, removed_at) WHERE revealed_at IS NOT NULL;
-- A few of millions, since most ratings are revealed.
CREATE INDEX ratings_sealed ON ratings (subject_id, subject_role) WHERE revealed_at IS NULL;

DROP TABLE reputations;
DROP TABLE reputation_backlog;

CREATE TABLE reputation_generations (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('BUILDING', 'ACTIVE', 'RETIRED', 'ABANDONED')),
  landmark integer NOT NULL,
  engine_version integer NOT NULL,
  policy_version integer NOT NULL,
  parameters jsonb NOT NULL,
  calibration jsonb NOT NULL,
  begun_at timestamptz NOT NULL,
  activated_at timestamptz
);
CREATE UNIQUE INDEX reputation_generations_one_active ON reputation_generations (state) WHERE state = 'ACTIVE';
CREATE UNIQUE INDEX reputation_generations_one_building ON reputation_generations (state) WHERE state = 'BUILDING';

-- A shard holds the parties from from_party on, up to the next shard.
CREATE TABLE reputation_shards (
  generation_id integer NOT NULL REFERENCES reputation_generations ON DELETE CASCADE,
  shard integer NOT NULL,
  from_party uuid NOT NULL,
  built_at timestamptz,
  PRIMARY KEY (generation_id, shard)
);

CREATE TABLE rater_standings (
  party_id uuid NOT NULL,
  generation_id integer NOT NULL,
  is_trusted boolean NOT NULL,
  honesty smallint NOT NULL CHECK (honesty BETWEEN 0 AND 64),
  credibility smallint NOT NULL CHECK (credibility BETWEEN 0 AND 128),
  PRIMARY KEY (party_id, generation_id)
);

CREATE TABLE reputation_states (
  party_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('BUYER', 'SELLER')),
  generation_id integer NOT NULL,
  sums bigint[] NOT NULL,
  categories jsonb NOT NULL,
  counted_at timestamptz NOT NULL,
  PRIMARY KEY (party_id, role, generation_id)
);

CREATE TABLE reputation_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  party_id uuid NOT NULL,
  role text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('RECEIVED', 'GIVEN', 'SILENCE', 'ENDED_WELL', 'ENDED_BADLY')),
  sign smallint NOT NULL CHECK (sign IN (1, -1)),
  -- Of the rating, for RECEIVED and GIVEN.
  subject_id uuid,
  rating_id uuid,
  CHECK ((kind IN ('RECEIVED', 'GIVEN')) = (rating_id IS NOT NULL AND subject_id IS NOT NULL))
);
CREATE INDEX reputation_changes_of_party ON reputation_changes (party_id, role);

CREATE FUNCTION other_role(role text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE role WHEN 'BUYER' THEN 'SELLER' ELSE 'BUYER' END;

CREATE FUNCTION note_new_ratings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reputation_changes (party_id, role, kind, sign, subject_id, rating_id)
  SELECT side.party_id, side.role, side.kind, 1, r.subject_id, r.id
  FROM new_rows r
  CROSS JOIN LATERAL (VALUES (r.subject_id, r.subject_role, 'RECEIVED'), (r.author_id, other_role(r.subject_role), 'GIVEN'))
    AS side (party_id, role, kind)
  WHERE r.revealed_at IS NOT NULL AND r.removed_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER ratings_note_new AFTER INSERT ON ratings REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_new_ratings();

CREATE FUNCTION note_changed_ratings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM old_rows o JOIN new_rows n USING (subject_id, id)
    WHERE o.revealed_at IS NOT NULL
      AND (o.stars, o.again, o.category_stars, o.submitted_at, o.revealed_at, o.author_id, o.subject_role)
        IS DISTINCT FROM (n.stars, n.again, n.category_stars, n.submitted_at, n.revealed_at, n.author_id, n.subject_role)
  ) THEN
    RAISE EXCEPTION 'what a revealed rating says is final';
  END IF;
  INSERT INTO reputation_changes (party_id, role, kind, sign, subject_id, rating_id)
  SELECT side.party_id, side.role, side.kind, CASE WHEN n.removed_at IS NULL THEN 1 ELSE -1 END, n.subject_id, n.id
  FROM old_rows o JOIN new_rows n USING (subject_id, id)
  CROSS JOIN LATERAL (VALUES (n.subject_id, n.subject_role, 'RECEIVED'), (n.author_id, other_role(n.subject_role), 'GIVEN'))
    AS side (party_id, role, kind)
  WHERE (o.revealed_at IS NOT NULL AND o.removed_at IS NULL) <> (n.revealed_at IS NOT NULL AND n.removed_at IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER ratings_note_changed AFTER UPDATE ON ratings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_ratings();

CREATE FUNCTION refuse_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are not deleted: they are removed by their column removed_at', TG_TABLE_NAME;
END $$;
CREATE TRIGGER ratings_are_not_deleted BEFORE DELETE ON ratings FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();

-- The side that let the window go by is silent about the other side.
CREATE FUNCTION note_silences() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reputation_changes (party_id, role, kind, sign)
  SELECT side.party_id, side.role, 'SILENCE', 1
  FROM old_rows o JOIN new_rows n USING (order_id)
  CROSS JOIN LATERAL (VALUES (n.seller_id, 'SELLER'), (n.buyer_id, 'BUYER')) AS side (party_id, role)
  WHERE o.settled_at IS NULL AND n.settled_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM ratings r WHERE r.order_id = n.order_id AND r.subject_role = side.role);
  RETURN NULL;
END $$;
CREATE TRIGGER rating_exchanges_note_silences AFTER UPDATE ON rating_exchanges REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_silences();

-- The sides that an upheld complaint holds at fault, once for each complaint.
ALTER TABLE orders ADD COLUMN at_fault text[] NOT NULL DEFAULT '{}' CHECK (at_fault <@ ARRAY['BUYER', 'SELLER']);

-- How an order ended. Badly for a side that is held at fault, and for the side that it was up to when it was cancelled after
-- acceptance: whoever did not show up or pay, or else whoever cancelled. Well for everybody else when it was fulfilled.
CREATE FUNCTION order_endings(o orders) RETURNS TABLE (order_id uuid, party_id uuid, role text, kind text) LANGUAGE sql STABLE AS $$
  SELECT o.id, side.party_id, side.role, CASE WHEN o.state = 'FULFILLED' AND side.role <> ALL (o.at_fault) THEN 'ENDED_WELL' ELSE 'ENDED_BADLY' END
  FROM (VALUES (o.seller_id, 'SELLER'), (o.buyer_id, 'BUYER')) AS side (party_id, role)
  WHERE o.state = 'FULFILLED' OR side.role = ANY (o.at_fault)
     OR (o.state = 'CANCELLED' AND o.accepted_at IS NOT NULL
         AND side.role = CASE WHEN o.cancel_reason IN ('NO_SHOW', 'NON_PAYMENT') THEN other_role(o.cancelled_by) ELSE o.cancelled_by END)
$$;

CREATE FUNCTION note_new_endings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reputation_changes (party_id, role, kind, sign)
  SELECT e.party_id, e.role, e.kind, 1 FROM new_rows n CROSS JOIN LATERAL order_endings(n) e;
  RETURN NULL;
END $$;
CREATE TRIGGER orders_note_new_endings AFTER INSERT ON orders REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_new_endings();

CREATE FUNCTION note_changed_endings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH before AS (SELECT e.* FROM old_rows o CROSS JOIN LATERAL order_endings(o) e),
    after AS (SELECT e.* FROM new_rows n CROSS JOIN LATERAL order_endings(n) e)
  INSERT INTO reputation_changes (party_id, role, kind, sign)
  SELECT party_id, role, kind, -1 FROM (TABLE before EXCEPT TABLE after) AS gone
  UNION ALL
  SELECT party_id, role, kind, 1 FROM (TABLE after EXCEPT TABLE before) AS come;
  RETURN NULL;
END $$;
CREATE TRIGGER orders_note_changed_endings AFTER UPDATE ON orders REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_endings();

-- What the record says so far waits to be counted.
INSERT INTO reputation_changes (party_id, role, kind, sign, subject_id, rating_id)
SELECT side.party_id, side.role, side.kind, 1, r.subject_id, r.id
FROM ratings r
CROSS JOIN LATERAL (VALUES (r.subject_id, r.subject_role, 'RECEIVED'), (r.author_id, other_role(r.subject_role), 'GIVEN'))
  AS side (party_id, role, kind)
WHERE r.revealed_at IS NOT NULL;
INSERT INTO reputation_changes (party_id, role, kind, sign)
SELECT side.party_id, side.role, 'SILENCE', 1
FROM rating_exchanges e CROSS JOIN LATERAL (VALUES (e.seller_id, 'SELLER'), (e.buyer_id, 'BUYER')) AS side (party_id, role)
WHERE e.settled_at IS NOT NULL AND NOT EXISTS (SELECT FROM ratings r WHERE r.order_id = e.order_id AND r.subject_role = side.role);
INSERT INTO reputation_changes (party_id, role, kind, sign)
SELECT e.party_id, e.role, e.kind, 1 FROM orders o CROSS JOIN LATERAL order_endings(o) e;
`;

export class ReputationGenerations1700000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(up);
  }

  /** Forward only: a record that judges people is not dropped by a command. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
