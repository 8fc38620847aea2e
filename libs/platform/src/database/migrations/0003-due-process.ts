import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is told of in an audit entry, and a chain of hashes through all of them that the database itself makes. */
const auditChain = `
-- Every thing that an entry is about: whatever its data name by a uuid, and the party that was acted for.
CREATE FUNCTION audit_subjects(data jsonb, party uuid) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT subject ORDER BY subject), '{}') FROM (
    SELECT found::uuid FROM jsonb_path_query(data, 'strict $.**') AS value, LATERAL (SELECT value #>> '{}') AS text (found)
    WHERE jsonb_typeof(value) = 'string' AND found ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
    UNION ALL SELECT party WHERE party IS NOT NULL
  ) AS named (subject)
$$;
ALTER TABLE audit_log ADD COLUMN about uuid[] NOT NULL GENERATED ALWAYS AS (audit_subjects(data, actor_party_id)) STORED;
-- What an entry is called outside: its number would tell how much else was written between two of them.
ALTER TABLE audit_log ADD COLUMN ref uuid NOT NULL DEFAULT gen_random_uuid();
CREATE INDEX audit_log_about ON audit_log USING gin (about);

-- Several chains, so that two commits seldom wait for each other: a transaction's id says which one is its own.
CREATE TABLE audit_chain (
  chain smallint NOT NULL CHECK (chain BETWEEN 0 AND 15),
  seq bigint NOT NULL CHECK (seq > 0),
  audit_id bigint NOT NULL UNIQUE,
  hash bytea NOT NULL,
  PRIMARY KEY (chain, seq)
);
CREATE TABLE audit_chain_heads (
  chain smallint PRIMARY KEY,
  seq bigint NOT NULL,
  hash bytea NOT NULL
);
-- Entries of transactions that see an old snapshot and so cannot see where a chain ends. The next commits chain them.
CREATE TABLE audit_chain_waiting (
  audit_id bigint PRIMARY KEY,
  digest bytea NOT NULL
);

CREATE FUNCTION audit_chain_start(chain integer) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(convert_to('Evenhand audit chain ' || chain, 'UTF8'))
$$;
-- The same bytes for the same entry, whatever the settings of the session.
CREATE FUNCTION audit_content(entry audit_log) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT convert_to(jsonb_build_array(entry.id, (extract(epoch FROM entry.at) * 1000000)::bigint, entry.actor, entry.actor_roles, entry.actor_party_id,
    entry.action, entry.data, entry.policy_version, entry.about)::text, 'UTF8')
$$;
CREATE FUNCTION audit_hash(previous bytea, entry audit_log) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(previous || audit_content(entry))
$$;

INSERT INTO audit_chain_heads (chain, seq, hash) SELECT c, 0, audit_chain_start(c) FROM generate_series(0, 15) c;

-- Appends the entries of a transaction that are in no chain yet, and some more. Whoever else appends to the chain waits until
-- this transaction ends.
CREATE FUNCTION append_to_audit_chain(own smallint, of xid8, more bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  head audit_chain_heads;
  entry audit_log;
BEGIN
  SELECT * INTO STRICT head FROM audit_chain_heads WHERE chain = own FOR UPDATE;
  FOR entry IN
    SELECT a.* FROM audit_log a WHERE a.xid = of AND NOT EXISTS (SELECT FROM audit_chain c WHERE c.audit_id = a.id)
    UNION ALL
    SELECT a.* FROM audit_log a WHERE a.id = ANY (more)
    ORDER BY id
  LOOP
    head.seq := head.seq + 1;
    head.hash := audit_hash(head.hash, entry);
    INSERT INTO audit_chain (chain, seq, audit_id, hash) VALUES (own, head.seq, entry.id, head.hash);
  END LOOP;
  UPDATE audit_chain_heads SET seq = head.seq, hash = head.hash WHERE chain = own AND seq < head.seq;
END $$;

CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  waiting bigint[];
BEGIN
  IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    INSERT INTO audit_chain_waiting (audit_id, digest) VALUES (NEW.id, sha256(audit_content(NEW)));
    RETURN NULL;
  END IF;
  -- The first entry of a transaction chains them all.
  IF EXISTS (SELECT FROM audit_chain WHERE audit_id = NEW.id) THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM audit_chain_waiting) THEN
    WITH taken AS (
      DELETE FROM audit_chain_waiting WHERE audit_id IN
        (SELECT audit_id FROM audit_chain_waiting ORDER BY audit_id LIMIT 200 FOR UPDATE SKIP LOCKED)
      RETURNING audit_id
    ) SELECT array_agg(audit_id) INTO waiting FROM taken;
  END IF;
  PERFORM append_to_audit_chain((NEW.xid::text::bigint % 16)::smallint, NEW.xid, waiting);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_log_is_chained AFTER INSERT ON audit_log DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

CREATE TRIGGER audit_chain_is_append_only BEFORE UPDATE OR DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_is_never_emptied BEFORE TRUNCATE ON audit_chain FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_heads_move_forward BEFORE UPDATE ON audit_chain_heads FOR EACH ROW
  WHEN (NEW.chain <> OLD.chain OR NEW.seq <= OLD.seq) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_heads_stay BEFORE DELETE ON audit_chain_heads FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_heads_are_never_emptied BEFORE TRUNCATE ON audit_chain_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_waiting_is_not_changed BEFORE UPDATE ON audit_chain_waiting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_waiting_is_never_emptied BEFORE TRUNCATE ON audit_chain_waiting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was recorded before there were chains.
DO $$
BEGIN
  FOR c IN 0..15 LOOP
    PERFORM append_to_audit_chain(c::smallint, NULL, (SELECT array_agg(id) FROM audit_log WHERE xid::text::bigint % 16 = c));
  END LOOP;
END $$;
`;

/**
 * Complaints, cases and those who decide them, the no-serve list, statements of reasons, appeals, and the chain of hashes
 * through the audit log.
 */
const up = `
-- Persons who act for a party. Whoever acted for one before is known from the audit log as well.
CREATE TABLE members (
  party_id uuid NOT NULL REFERENCES parties,
  subject text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz,
  PRIMARY KEY (party_id, subject)
);
CREATE INDEX members_of_person ON members (subject);
CREATE INDEX audit_log_of_actor ON audit_log (actor, actor_party_id) WHERE actor_party_id IS NOT NULL;

-- Opaque hashes of payment or device ids, from the host: two parties that share one may be the same person.
CREATE TABLE link_keys (
  party_id uuid NOT NULL REFERENCES parties,
  digest text NOT NULL,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (party_id, digest)
);
CREATE INDEX link_keys_by_digest ON link_keys (digest);

-- The two were in touch without an order.
CREATE TABLE enquiries (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES parties,
  buyer_id uuid NOT NULL REFERENCES parties,
  at timestamptz NOT NULL,
  CHECK (seller_id <> buyer_id)
);
CREATE INDEX enquiries_of_pair ON enquiries (seller_id, buyer_id);

-- Version 1 is the policy that the programs bring along.
CREATE TABLE policy_versions (
  version integer PRIMARY KEY CHECK (version > 1),
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  policy jsonb NOT NULL,
  effective_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  reason text NOT NULL
);

-- Whatever waits for a moderator. ref_id is the complaint, entry, request or appeal that it is about.
CREATE TABLE cases (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('COMPLAINT', 'NO_SERVE_PROPOSAL', 'NO_SERVE_REVIEW', 'RATING_REMOVAL', 'HELD_BACK_TEXT', 'APPEAL')),
  ref_id uuid NOT NULL,
  subject_id uuid NOT NULL REFERENCES parties,
  subject_role text NOT NULL CHECK (subject_role IN ('BUYER', 'SELLER')),
  -- Everybody concerned beside the subject: whoever is one of them, or acts for one, does not decide.
  party_ids uuid[] NOT NULL,
  order_ids uuid[] NOT NULL,
  -- Persons who took part before and so do not decide: the proposer, or whoever took the decision that is appealed.
  barred text[] NOT NULL,
  severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
  evidence smallint NOT NULL CHECK (evidence >= 0),
  marks text[] NOT NULL,
  opened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  version integer NOT NULL,
  claimed_by text,
  claimed_at timestamptz,
  claim_expires_at timestamptz,
  closed_at timestamptz,
  closed_by text,
  outcome text,
  overturned_at timestamptz,
  CHECK ((claimed_by IS NULL) = (claimed_at IS NULL) AND (claimed_by IS NULL) = (claim_expires_at IS NULL)),
  CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX cases_one_open ON cases (kind, ref_id) WHERE closed_at IS NULL;
CREATE INDEX cases_waiting ON cases (due_at) WHERE closed_at IS NULL;
CREATE INDEX cases_of_subject ON cases (subject_id);
CREATE INDEX cases_of_ref ON cases (ref_id);

CREATE TABLE case_views (
  owner text NOT NULL,
  name text NOT NULL,
  filter jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (owner, name)
);

-- What a decision was made on, as it was then.
CREATE TABLE frozen_dossiers (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases,
  facts jsonb NOT NULL,
  hash text NOT NULL,
  frozen_at timestamptz NOT NULL,
  frozen_by text NOT NULL
);
CREATE INDEX frozen_dossiers_of_case ON frozen_dossiers (case_id);
CREATE TRIGGER frozen_dossiers_are_append_only BEFORE UPDATE OR DELETE ON frozen_dossiers FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE complaints (
  id uuid PRIMARY KEY,
  complainant_id uuid NOT NULL REFERENCES parties,
  subject_id uuid NOT NULL REFERENCES parties,
  subject_role text NOT NULL CHECK (subject_role IN ('BUYER', 'SELLER')),
  order_id uuid REFERENCES orders,
  category text NOT NULL,
  kind text,
  -- [{"on": "2026-03-01", "what": "…"}]
  facts jsonb NOT NULL,
  evidence jsonb NOT NULL,
  -- Why the complainant is to stay hidden from the subject; null when not.
  safety_reason text,
  -- What a hidden complainant's complaint tells the subject, in a moderator's words.
  told_summary text,
  told_at timestamptz,
  -- Until when the subject may count on being heard: by the policy that was in force when it was told.
  answer_until timestamptz,
  state text NOT NULL CHECK (state IN ('FILED', 'UNDER_REVIEW', 'UPHELD', 'DISMISSED', 'WITHDRAWN', 'OVERTURNED')),
  marks text[] NOT NULL,
  filed_at timestamptz NOT NULL,
  response text,
  responded_at timestamptz,
  reminded_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  decision_reason text,
  -- Why it was upheld before the subject had answered and while it still could.
  without_answer_reason text,
  severity text CHECK (severity IN ('MINOR', 'SERIOUS', 'SEVERE')),
  strike_points smallint CHECK (strike_points > 0),
  strike_expires_at timestamptz,
  strike_expired_at timestamptz,
  ended_at timestamptz,
  policy_version integer NOT NULL,
  CHECK (complainant_id <> subject_id),
  CHECK ((state IN ('UPHELD', 'OVERTURNED')) = (severity IS NOT NULL)),
  CHECK ((severity IS NULL) = (strike_points IS NULL) AND (severity IS NULL) = (strike_expires_at IS NULL))
);
CREATE INDEX complaints_of_subject ON complaints (subject_id, subject_role);
CREATE INDEX complaints_of_complainant ON complaints (complainant_id, filed_at DESC);
CREATE INDEX complaints_strikes_due ON complaints (strike_expires_at) WHERE state = 'UPHELD' AND strike_expired_at IS NULL;
CREATE INDEX complaints_unanswered ON complaints (answer_until) WHERE state IN ('FILED', 'UNDER_REVIEW') AND responded_at IS NULL;

-- Points of the strikes that last: what one source says again and again counts once, at its gravest.
CREATE FUNCTION strike_points(party uuid, party_role text, at timestamptz) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(sum(gravest), 0)::integer FROM (
    SELECT max(c.strike_points) AS gravest FROM complaints c
    WHERE c.subject_id = party AND c.subject_role = party_role AND c.state = 'UPHELD' AND c.strike_expires_at > at
    GROUP BY c.complainant_id
  ) AS by_source
$$;

-- Complainants in bad faith, who are not heard for a time.
CREATE TABLE complaint_mutes (
  party_id uuid PRIMARY KEY REFERENCES parties,
  until timestamptz NOT NULL,
  reason text NOT NULL,
  muted_by text NOT NULL,
  muted_at timestamptz NOT NULL
);

-- Both scopes. An entry of a pair belongs to owner_id; one of the platform to nobody.
CREATE TABLE no_serve_entries (
  subject_id uuid NOT NULL REFERENCES parties,
  id uuid NOT NULL,
  scope text NOT NULL CHECK (scope IN ('PAIR', 'PLATFORM')),
  -- The role in which the subject is not served.
  subject_role text NOT NULL CHECK (subject_role IN ('BUYER', 'SELLER')),
  owner_id uuid REFERENCES parties,
  state text NOT NULL CHECK (state IN ('PROPOSED', 'HEARING', 'APPROVED', 'ACTIVE', 'EXPIRED', 'LIFTED', 'OVERTURNED', 'REJECTED', 'WITHDRAWN')),
  -- Of a pair: for the owner alone.
  private_reason text,
  rung text CHECK (rung IN ('WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT')),
  conditions text[] NOT NULL DEFAULT '{}',
  ground text,
  explanation text,
  facts text,
  complaint_ids uuid[] NOT NULL DEFAULT '{}',
  order_ids uuid[] NOT NULL DEFAULT '{}',
  skipped_rung_reason text,
  urgent_reason text,
  short_notice_reason text,
  -- MODERATOR, SELLER, THRESHOLD or IMPORT: who or what asked for it.
  source text,
  proposed_by text,
  proposer_party_id uuid REFERENCES parties,
  proposed_at timestamptz NOT NULL,
  hearing_opened_at timestamptz,
  hearing_opened_by text,
  hearing_ends_at timestamptz,
  hearing_reminded_at timestamptz,
  hearing_ended_at timestamptz,
  answer text,
  answered_at timestamptz,
  approved_by text,
  approved_at timestamptz,
  approved_hash text,
  approved_case_id uuid REFERENCES cases,
  statement_id uuid,
  effective_at timestamptz,
  ends_at timestamptz,
  activated_at timestamptz,
  -- The hearing that followed an urgent activation was over, and the entry stood.
  confirmed_at timestamptz,
  confirmed_by text,
  confirm_reason text,
  -- A later end, which counts once its own statement was delivered.
  extended_until timestamptz,
  extended_by text,
  extend_reason text,
  extension_statement_id uuid,
  ended_at timestamptz,
  ended_by text,
  end_reason text,
  marks text[] NOT NULL DEFAULT '{}',
  version integer NOT NULL,
  policy_version integer NOT NULL,
  PRIMARY KEY (subject_id, id),
  CHECK ((scope = 'PAIR') = (owner_id IS NOT NULL)),
  CHECK ((scope = 'PAIR') = (private_reason IS NOT NULL)),
  CHECK ((scope = 'PLATFORM') = (source IS NOT NULL)),
  CHECK (scope = 'PAIR' OR state NOT IN ('APPROVED', 'ACTIVE') OR (approved_by IS NOT NULL AND approved_hash IS NOT NULL AND statement_id IS NOT NULL)),
  -- Nobody is listed by one person alone.
  CHECK (scope = 'PAIR' OR approved_by IS NULL OR (approved_by IS DISTINCT FROM proposed_by AND approved_by IS DISTINCT FROM hearing_opened_by)),
  CHECK (extended_by IS NULL OR (extended_by IS DISTINCT FROM proposed_by AND extended_by IS DISTINCT FROM hearing_opened_by)),
  CHECK (owner_id IS DISTINCT FROM subject_id)
);
-- Nobody is listed by the platform without having been heard, or a written reason why not, and a statement that was delivered.
CREATE FUNCTION require_due_process() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.urgent_reason IS NULL AND NEW.answered_at IS NULL AND NEW.hearing_ended_at IS NULL THEN
    RAISE EXCEPTION 'no-serve entry % cannot become active before its subject was heard', NEW.id;
  END IF;
  IF NOT EXISTS (SELECT FROM statements s WHERE s.id = NEW.statement_id AND s.delivered_at IS NOT NULL AND s.voided_at IS NULL) THEN
    RAISE EXCEPTION 'no-serve entry % cannot become active before its statement of reasons was delivered', NEW.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_serve_entries_become_active_by_update BEFORE UPDATE ON no_serve_entries FOR EACH ROW
  WHEN (NEW.scope = 'PLATFORM' AND NEW.state = 'ACTIVE' AND OLD.state <> 'ACTIVE') EXECUTE FUNCTION require_due_process();
CREATE TRIGGER no_serve_entries_become_active_by_insert BEFORE INSERT ON no_serve_entries FOR EACH ROW
  WHEN (NEW.scope = 'PLATFORM' AND NEW.state = 'ACTIVE') EXECUTE FUNCTION require_due_process();
CREATE UNIQUE INDEX no_serve_entries_by_id ON no_serve_entries (id);
CREATE UNIQUE INDEX no_serve_entries_one_of_pair ON no_serve_entries (subject_id, subject_role, owner_id) WHERE state = 'ACTIVE' AND scope = 'PAIR';
-- A party's request waits beside it: were it refused, the refusal would tell that a proposal is open.
CREATE UNIQUE INDEX no_serve_entries_one_proposal ON no_serve_entries (subject_id, subject_role)
  WHERE scope = 'PLATFORM' AND state IN ('PROPOSED', 'HEARING', 'APPROVED') AND NOT (state = 'PROPOSED' AND source = 'SELLER');
CREATE UNIQUE INDEX no_serve_entries_one_request ON no_serve_entries (subject_id, subject_role, proposer_party_id)
  WHERE scope = 'PLATFORM' AND state = 'PROPOSED' AND source = 'SELLER';
CREATE INDEX no_serve_entries_in_force ON no_serve_entries (subject_id, subject_role, owner_id)
  INCLUDE (scope, rung, conditions, ends_at, id, statement_id) WHERE state = 'ACTIVE';
CREATE INDEX no_serve_entries_of_owner ON no_serve_entries (owner_id, proposed_at DESC) WHERE scope = 'PAIR';
CREATE INDEX no_serve_entries_listed ON no_serve_entries (proposed_at DESC, id DESC) WHERE scope = 'PLATFORM';
CREATE INDEX no_serve_entries_to_begin ON no_serve_entries (effective_at) WHERE state = 'APPROVED';
CREATE INDEX no_serve_entries_to_end ON no_serve_entries (ends_at) WHERE state = 'ACTIVE';
CREATE INDEX no_serve_entries_unanswered ON no_serve_entries (hearing_ends_at)
  WHERE state IN ('HEARING', 'APPROVED', 'ACTIVE') AND hearing_ended_at IS NULL AND answered_at IS NULL;
CREATE INDEX audit_log_of_entry ON audit_log ((data ->> 'entryId')) WHERE data ? 'entryId';

-- What stands between a seller and a buyer: their own lists about each other, and the platform's about either. The one
-- definition for serve checks, contact and reminders. One branch for each way to look it up, and no column beyond the index:
-- somebody on thousands of lists is found as fast as anybody.
CREATE FUNCTION entries_between(seller uuid, buyer uuid, at timestamptz)
  RETURNS TABLE (id uuid, scope text, subject_role text, rung text, conditions text[], statement_id uuid) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT e.id, e.scope, e.subject_role, e.rung, e.conditions, e.statement_id FROM no_serve_entries e
  WHERE e.subject_id = buyer AND e.subject_role = 'BUYER' AND e.owner_id = seller AND e.state = 'ACTIVE' AND (e.ends_at IS NULL OR e.ends_at > at)
  UNION ALL
  SELECT e.id, e.scope, e.subject_role, e.rung, e.conditions, e.statement_id FROM no_serve_entries e
  WHERE e.subject_id = seller AND e.subject_role = 'SELLER' AND e.owner_id = buyer AND e.state = 'ACTIVE' AND (e.ends_at IS NULL OR e.ends_at > at)
  UNION ALL
  SELECT e.id, e.scope, e.subject_role, e.rung, e.conditions, e.statement_id FROM no_serve_entries e
  WHERE e.subject_id = buyer AND e.subject_role = 'BUYER' AND e.owner_id IS NULL AND e.state = 'ACTIVE' AND (e.ends_at IS NULL OR e.ends_at > at)
  UNION ALL
  SELECT e.id, e.scope, e.subject_role, e.rung, e.conditions, e.statement_id FROM no_serve_entries e
  WHERE e.subject_id = seller AND e.subject_role = 'SELLER' AND e.owner_id IS NULL AND e.state = 'ACTIVE' AND (e.ends_at IS NULL OR e.ends_at > at)
$$;
-- A warning or a restriction refuses nothing.
CREATE FUNCTION is_service_refused(seller uuid, buyer uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM entries_between(seller, buyer, at) e WHERE e.scope = 'PAIR' OR e.rung IN ('TEMPORARY', 'PERMANENT'))
$$;

-- What was last announced of a pair: the contact itself is always derived.
CREATE TABLE announced_contacts (
  seller_id uuid NOT NULL REFERENCES parties,
  buyer_id uuid NOT NULL REFERENCES parties,
  state text NOT NULL CHECK (state IN ('OPEN', 'ORDERS_ONLY', 'ENDED')),
  since timestamptz NOT NULL,
  PRIMARY KEY (seller_id, buyer_id)
);

CREATE TABLE statement_templates (
  kind text NOT NULL,
  locale text NOT NULL CHECK (locale IN ('de', 'en')),
  version integer NOT NULL CHECK (version > 1),
  text text NOT NULL,
  edited_by text NOT NULL,
  edited_at timestamptz NOT NULL,
  PRIMARY KEY (kind, locale, version)
);

-- The one record behind a restriction. What it says is final once it is issued.
CREATE TABLE statements (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  ref_id uuid NOT NULL,
  subject_id uuid NOT NULL REFERENCES parties,
  subject_role text CHECK (subject_role IN ('BUYER', 'SELLER')),
  content jsonb NOT NULL,
  text_de text NOT NULL,
  text_en text NOT NULL,
  issued_at timestamptz NOT NULL,
  issued_by text NOT NULL,
  delivered_at timestamptz,
  delivery_channel text,
  acknowledged_at timestamptz,
  appeal_until timestamptz,
  appeal_window_closed_at timestamptz,
  voided_at timestamptz,
  policy_version integer NOT NULL
);
CREATE INDEX statements_of_subject ON statements (subject_id, issued_at DESC);
CREATE INDEX statements_of_ref ON statements (ref_id);
CREATE INDEX statements_issued ON statements (issued_at, id);
CREATE INDEX statements_undelivered ON statements (issued_at) WHERE delivered_at IS NULL AND voided_at IS NULL;
CREATE INDEX statements_appealable ON statements (appeal_until) WHERE appeal_window_closed_at IS NULL AND appeal_until IS NOT NULL;

CREATE TABLE rating_removals (
  id uuid PRIMARY KEY,
  rating_id uuid NOT NULL,
  subject_id uuid NOT NULL REFERENCES parties,
  subject_role text NOT NULL CHECK (subject_role IN ('BUYER', 'SELLER')),
  author_id uuid NOT NULL REFERENCES parties,
  order_id uuid,
  ground text NOT NULL,
  explanation text NOT NULL,
  state text NOT NULL CHECK (state IN ('REQUESTED', 'REMOVED', 'KEPT', 'WITHDRAWN', 'OVERTURNED')),
  requested_at timestamptz NOT NULL,
  decided_at timestamptz,
  decided_by text,
  decision_reason text,
  statement_id uuid,
  policy_version integer NOT NULL
);
CREATE UNIQUE INDEX rating_removals_one_open ON rating_removals (rating_id) WHERE state = 'REQUESTED';
CREATE INDEX rating_removals_of_subject ON rating_removals (subject_id, requested_at DESC);
CREATE INDEX rating_removals_of_rating ON rating_removals (rating_id);

CREATE TABLE appeals (
  id uuid PRIMARY KEY,
  against text NOT NULL CHECK (against IN ('NO_SERVE_ENTRY', 'COMPLAINT_UPHELD', 'RATING_REMOVED', 'RATING_NOT_REMOVED', 'RESTRICTION')),
  statement_id uuid NOT NULL REFERENCES statements,
  ref_id uuid NOT NULL,
  appellant_id uuid NOT NULL REFERENCES parties,
  subject_role text NOT NULL CHECK (subject_role IN ('BUYER', 'SELLER')),
  reasons text NOT NULL,
  state text NOT NULL CHECK (state IN ('LODGED', 'UNDER_REVIEW', 'GRANTED', 'DENIED', 'WITHDRAWN')),
  lodged_at timestamptz NOT NULL,
  decided_at timestamptz,
  decided_by text,
  decision_reason text,
  ended_at timestamptz,
  policy_version integer NOT NULL
);
CREATE UNIQUE INDEX appeals_one_open ON appeals (statement_id) WHERE state IN ('LODGED', 'UNDER_REVIEW');
CREATE INDEX appeals_of_appellant ON appeals (appellant_id, lodged_at DESC);
CREATE INDEX appeals_of_ref ON appeals (ref_id);

CREATE TABLE notifications (
  recipient_id uuid NOT NULL REFERENCES parties,
  id uuid NOT NULL,
  kind text NOT NULL,
  -- What the sentence about it needs, and the ids that it leads to: nothing that the recipient may not know.
  data jsonb NOT NULL,
  at timestamptz NOT NULL,
  -- By which thing the recipient is awaited to act, such as order:<id>; null when there is nothing to do.
  awaits text,
  -- Until when; null when there is no end to it.
  awaited_until timestamptz,
  settled_at timestamptz,
  read_at timestamptz,
  -- Of the event that led to it: the same event never leads to it twice.
  cause text NOT NULL,
  PRIMARY KEY (recipient_id, id),
  UNIQUE (recipient_id, kind, cause),
  CHECK (awaits IS NOT NULL OR (awaited_until IS NULL AND settled_at IS NULL))
);
CREATE INDEX notifications_of_recipient ON notifications (recipient_id, at DESC, id DESC);
CREATE INDEX notifications_unread ON notifications (recipient_id) WHERE read_at IS NULL;
CREATE INDEX notifications_awaited ON notifications (awaits) WHERE awaits IS NOT NULL AND settled_at IS NULL;

ALTER TABLE rating_replies ADD COLUMN removed_at timestamptz;
ALTER TABLE ratings ADD COLUMN comment_removed_at timestamptz;
-- A few of millions: texts that wait for a moderator.
CREATE INDEX ratings_held_back ON ratings (id) WHERE comment_held_back;
CREATE INDEX rating_replies_held_back ON rating_replies (rating_id) WHERE held_back;

-- What became of a text that was held back, and why.
CREATE TABLE held_back_decisions (
  case_id uuid PRIMARY KEY REFERENCES cases,
  rating_id uuid NOT NULL,
  -- Whose text it is: the rating's author, or the rated party for its reply.
  author_id uuid NOT NULL REFERENCES parties,
  released boolean NOT NULL,
  reason text NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_by text NOT NULL
);
CREATE INDEX held_back_decisions_of_rating ON held_back_decisions (rating_id);
-- A part of the half like any other: sealed with it, and made an entry of the rater's own list when it is revealed.
ALTER TABLE ratings ADD COLUMN never_again boolean NOT NULL DEFAULT false;

DO $$
DECLARE
  record_table text;
BEGIN
  FOREACH record_table IN ARRAY ARRAY['members', 'link_keys', 'enquiries', 'policy_versions', 'cases', 'frozen_dossiers', 'complaints',
    'complaint_mutes', 'no_serve_entries', 'announced_contacts', 'statement_templates', 'statements', 'rating_removals', 'appeals',
    'notifications', 'held_back_decisions']
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION require_trail()', record_table || '_leaves_a_trail', record_table);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()',
      record_table || '_is_never_emptied', record_table);
  END LOOP;
END $$;
${auditChain}`;

export class DueProcess1700000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(up);
  }

  /** Forward only: a record that judges people is not dropped by a command. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
