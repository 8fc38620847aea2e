import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The guided end of a business relationship, in six steps. */
const up = `
ALTER TABLE statements DROP CONSTRAINT statements_kind,
  ADD CONSTRAINT statements_kind CHECK (kind IN ('NO_SERVE_ENTRY', 'RESTRICTION', 'COMPLAINT_UPHELD', 'RATING_REMOVED', 'RATING_NOT_REMOVED', 'SEPARATION')),
  -- Nobody decided over anybody: there is nothing to appeal against.
  DROP CONSTRAINT statements_delivered,
  ADD CONSTRAINT statements_delivered CHECK (
    (delivered_at IS NULL) = (delivery_channel IS NULL) AND (delivered_at IS NULL OR kind = 'SEPARATION') = (appeal_until IS NULL));

-- What two said to each other is theirs, and goes when what is kept of it is reduced. A decision of the marketplace stays.
DROP TRIGGER statements_stay ON statements;
CREATE TRIGGER statements_stay BEFORE DELETE ON statements FOR EACH ROW WHEN (OLD.kind <> 'SEPARATION') EXECUTE FUNCTION refuse_rewriting();

CREATE TABLE separations (
  id uuid PRIMARY KEY,
  opener_id uuid NOT NULL REFERENCES parties,
  opener_role text NOT NULL CHECK (opener_role IN ('BUYER', 'SELLER')),
  other_id uuid NOT NULL REFERENCES parties,
  state text NOT NULL CHECK (state IN ('DRAFTED', 'APPROVING', 'APPROVED', 'INFORMED', 'RUNNING_OFF', 'CLOSED', 'ABANDONED')),
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  approvers jsonb NOT NULL,
  cooling_off_until timestamptz NOT NULL,
  excuses jsonb NOT NULL,
  conversations jsonb NOT NULL,
  -- What the opener chose as reasons: [{"source": "order", "id": "…"}].
  chosen_facts jsonb NOT NULL,
  dossier_hash text NOT NULL,
  dossier_frozen_at timestamptz,
  frozen_facts jsonb,
  end_dates jsonb NOT NULL,
  notice_ms bigint NOT NULL CHECK (notice_ms >= 0),
  informed_at timestamptz,
  statement_id uuid REFERENCES statements,
  statement_delivered_at timestamptz,
  statement_acknowledged_at timestamptz,
  paused_until timestamptz,
  closing_note text,
  review_on date,
  reviewed_at timestamptz,
  pair_entry_id uuid,
  ended_at timestamptz,
  -- The last step, and what was said of none following it.
  moved_at timestamptz NOT NULL,
  reminded_at timestamptz,
  escalated_at timestamptz,
  version integer NOT NULL,
  policy_version integer NOT NULL,
  CHECK (opener_id <> other_id),
  CHECK ((state IN ('CLOSED', 'ABANDONED')) = (ended_at IS NOT NULL)),
  CHECK (state NOT IN ('INFORMED', 'RUNNING_OFF', 'CLOSED') OR informed_at IS NOT NULL),
  CHECK (state NOT IN ('RUNNING_OFF', 'CLOSED') OR statement_delivered_at IS NOT NULL),
  CHECK ((dossier_frozen_at IS NULL) = (frozen_facts IS NULL))
);
CREATE UNIQUE INDEX separations_one_of_pair ON separations (opener_id, opener_role, other_id) WHERE ended_at IS NULL;
CREATE INDEX separations_of_opener ON separations (opener_id, opened_at DESC);
CREATE INDEX separations_of_other ON separations (other_id, opened_at DESC) WHERE informed_at IS NOT NULL;
-- Which pairs are on their way apart: looked at by the serve check.
CREATE INDEX separations_under_way ON separations (other_id, opener_id) WHERE state IN ('APPROVED', 'INFORMED', 'RUNNING_OFF');
CREATE INDEX separations_open ON separations (opened_at) WHERE ended_at IS NULL;

CREATE TABLE separation_incidents (
  id uuid PRIMARY KEY,
  separation_id uuid NOT NULL REFERENCES separations,
  at timestamptz NOT NULL,
  what text NOT NULL,
  is_serious boolean NOT NULL,
  recorded_by text NOT NULL,
  complaint_id uuid REFERENCES complaints
);
CREATE INDEX separation_incidents_of ON separation_incidents (separation_id, at);

-- What happened, line by line: never changed, and gone with the separation.
CREATE TABLE separation_history (
  separation_id uuid NOT NULL REFERENCES separations,
  place integer NOT NULL,
  at timestamptz NOT NULL,
  what text NOT NULL,
  -- Null for what came about by itself.
  side text CHECK (side IN ('OPENER', 'OTHER')),
  person text,
  detail jsonb NOT NULL,
  PRIMARY KEY (separation_id, place),
  CHECK ((side IS NULL) = (person IS NULL))
);
CREATE TRIGGER separation_history_stays BEFORE UPDATE ON separation_history FOR EACH ROW
  WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION refuse_rewriting();

-- What is left after the retention period: that this party parted with somebody, who is recognised by a keyed hash alone.
CREATE TABLE reduced_separations (
  id uuid PRIMARY KEY,
  opener_id uuid NOT NULL REFERENCES parties,
  opener_role text NOT NULL CHECK (opener_role IN ('BUYER', 'SELLER')),
  -- Which of the keys in the configuration made the hash: none of them is in the database.
  key_id text NOT NULL,
  other_hash text NOT NULL,
  closed_on date,
  reduced_at timestamptz NOT NULL
);
CREATE INDEX reduced_separations_of ON reduced_separations (opener_id, other_hash);

-- For one person of the party alone; null for all of them.
ALTER TABLE notifications ADD COLUMN person text, DROP CONSTRAINT notifications_recipient_id_kind_cause_key;
CREATE UNIQUE INDEX notifications_once ON notifications (recipient_id, coalesce(person, ''), kind, cause);

-- Who parts with whom, from the approval until the end: looked at beside the entries between the two.
CREATE FUNCTION separations_between(seller uuid, buyer uuid)
  RETURNS TABLE (opener_role text, is_informed boolean) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT s.opener_role, s.informed_at IS NOT NULL FROM separations s
  WHERE s.other_id = buyer AND s.opener_id = seller AND s.opener_role = 'SELLER' AND s.state IN ('APPROVED', 'INFORMED', 'RUNNING_OFF')
  UNION ALL
  SELECT s.opener_role, s.informed_at IS NOT NULL FROM separations s
  WHERE s.other_id = seller AND s.opener_id = buyer AND s.opener_role = 'BUYER' AND s.state IN ('APPROVED', 'INFORMED', 'RUNNING_OFF')
$$;
-- Reminders and prompts stop when both know: were they to stop before, their absence would tell.
CREATE OR REPLACE FUNCTION is_service_refused(seller uuid, buyer uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM entries_between(seller, buyer, at) e WHERE e.scope = 'PAIR' OR e.rung IN ('TEMPORARY', 'PERMANENT'))
    OR EXISTS (SELECT FROM separations_between(seller, buyer) s WHERE s.is_informed)
$$;

-- What each of the two was told where it differs from what is: who is about to be parted with is told later.
ALTER TABLE announced_contacts
  ADD COLUMN told_seller text CHECK (told_seller IN ('OPEN', 'ORDERS_ONLY', 'ENDED')),
  ADD COLUMN told_buyer text CHECK (told_buyer IN ('OPEN', 'ORDERS_ONLY', 'ENDED'));

DO $$
DECLARE
  record_table text;
BEGIN
  FOREACH record_table IN ARRAY ARRAY['separations', 'separation_incidents', 'separation_history', 'reduced_separations']
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION require_trail()', record_table || '_leaves_a_trail', record_table);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()',
      record_table || '_is_never_emptied', record_table);
  END LOOP;
END $$;
`;

export class Separations1700000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(up);
  }

  /** Forward only: a record that judges people is not dropped by a command. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
