/**
 * What the database itself holds decisions about people to, whoever writes and whatever the code above it believes: who
 * decided, when and why; that nobody is listed by one person, unheard or untold; and that what was said stays said.
 *
 * A rule that a row alone shows is a CHECK. A rule about what a row was, or about another row, is a trigger.
 */
export const guards = `
CREATE FUNCTION is_said(words text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(words ~ '\\S', false)
$$;
-- Programs act under names of their own, so that nobody takes them for somebody.
CREATE FUNCTION is_person(who text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(who ~ '\\S' AND who NOT LIKE 'system:%' AND who NOT LIKE 'api-key:%', false)
$$;

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % would change what is settled', TG_OP, TG_TABLE_NAME;
END $$;

-- Nobody is listed by the platform by a number, or by one person alone.
ALTER TABLE no_serve_entries
  ADD CONSTRAINT no_serve_entries_source CHECK (source IN ('MODERATOR', 'SELLER', 'THRESHOLD', 'IMPORT')),
  ADD CONSTRAINT no_serve_entries_charged CHECK (scope = 'PAIR' OR state NOT IN ('APPROVED', 'ACTIVE', 'EXPIRED', 'LIFTED', 'OVERTURNED') OR (
    rung IS NOT NULL AND ground IS NOT NULL AND is_said(explanation)
    AND CASE source WHEN 'MODERATOR' THEN is_person(proposed_by) ELSE is_person(hearing_opened_by) END)),
  ADD CONSTRAINT no_serve_entries_approved CHECK (scope = 'PAIR' OR state NOT IN ('APPROVED', 'ACTIVE', 'EXPIRED', 'LIFTED', 'OVERTURNED') OR (
    is_person(approved_by) AND approved_at IS NOT NULL AND approved_hash IS NOT NULL AND statement_id IS NOT NULL)),
  ADD CONSTRAINT no_serve_entries_approved_whole CHECK (scope = 'PAIR' OR (
    (approved_by IS NULL) = (approved_at IS NULL) AND (approved_by IS NULL) = (approved_hash IS NULL) AND (approved_by IS NULL) = (statement_id IS NULL))),
  ADD CONSTRAINT no_serve_entries_in_time CHECK (scope = 'PAIR' OR state NOT IN ('ACTIVE', 'EXPIRED', 'LIFTED') OR (
    coalesce(activated_at >= effective_at, false))),
  ADD CONSTRAINT no_serve_entries_urgent CHECK (urgent_reason IS NULL OR is_said(urgent_reason)),
  ADD CONSTRAINT no_serve_entries_short_notice CHECK (short_notice_reason IS NULL OR is_said(short_notice_reason)),
  ADD CONSTRAINT no_serve_entries_heard CHECK (answered_at IS NULL OR is_said(answer)),
  ADD CONSTRAINT no_serve_entries_heard_in_time CHECK (hearing_ended_at IS NULL OR hearing_ends_at IS NULL OR hearing_ended_at >= hearing_ends_at),
  ADD CONSTRAINT no_serve_entries_confirmed CHECK (confirmed_at IS NULL OR (
    is_person(confirmed_by) AND is_said(confirm_reason)
    AND confirmed_by IS DISTINCT FROM proposed_by AND confirmed_by IS DISTINCT FROM hearing_opened_by)),
  ADD CONSTRAINT no_serve_entries_extended CHECK (extended_until IS NULL OR (
    is_person(extended_by) AND is_said(extend_reason) AND extension_statement_id IS NOT NULL)),
  ADD CONSTRAINT no_serve_entries_ended CHECK (scope = 'PAIR' OR state NOT IN ('EXPIRED', 'LIFTED', 'OVERTURNED', 'REJECTED', 'WITHDRAWN') OR (
    ended_at IS NOT NULL AND is_said(ended_by))),
  ADD CONSTRAINT no_serve_entries_ended_by_somebody CHECK (scope = 'PAIR' OR state NOT IN ('LIFTED', 'REJECTED') OR (
    is_person(ended_by) AND is_said(end_reason))),
  ADD FOREIGN KEY (statement_id) REFERENCES statements,
  ADD FOREIGN KEY (extension_statement_id) REFERENCES statements;

-- Nobody is listed by the platform without having been heard, or a written reason why not, and without a statement that was
-- delivered to the very person about the very entry. Locked, so that nobody voids it meanwhile.
CREATE FUNCTION require_due_process() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.urgent_reason IS NULL AND NEW.answered_at IS NULL AND NEW.hearing_ended_at IS NULL THEN
    RAISE EXCEPTION 'no-serve entry % cannot become active before its subject was heard', NEW.id;
  END IF;
  PERFORM FROM statements s WHERE s.id = NEW.statement_id AND s.ref_id = NEW.id AND s.subject_id = NEW.subject_id
    AND s.kind IN ('NO_SERVE_ENTRY', 'RESTRICTION') AND s.delivered_at IS NOT NULL AND s.voided_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no-serve entry % cannot become active before its statement of reasons was delivered', NEW.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_serve_entries_become_active_by_update BEFORE UPDATE ON no_serve_entries FOR EACH ROW
  WHEN (NEW.scope = 'PLATFORM' AND NEW.state = 'ACTIVE'
    AND (OLD.scope <> 'PLATFORM' OR OLD.state <> 'ACTIVE' OR OLD.statement_id IS DISTINCT FROM NEW.statement_id))
  EXECUTE FUNCTION require_due_process();
CREATE TRIGGER no_serve_entries_become_active_by_insert BEFORE INSERT ON no_serve_entries FOR EACH ROW
  WHEN (NEW.scope = 'PLATFORM' AND NEW.state = 'ACTIVE') EXECUTE FUNCTION require_due_process();
CREATE TRIGGER no_serve_entries_stay_whose_they_are BEFORE UPDATE ON no_serve_entries FOR EACH ROW
  WHEN ((OLD.id, OLD.subject_id, OLD.subject_role, OLD.scope, OLD.owner_id) IS DISTINCT FROM
    (NEW.id, NEW.subject_id, NEW.subject_role, NEW.scope, NEW.owner_id)) EXECUTE FUNCTION refuse_rewriting();

-- What a statement says is final once it is issued, and its delivery once it was noted.
ALTER TABLE statements
  ADD CONSTRAINT statements_kind CHECK (kind IN ('NO_SERVE_ENTRY', 'RESTRICTION', 'COMPLAINT_UPHELD', 'RATING_REMOVED', 'RATING_NOT_REMOVED')),
  ADD CONSTRAINT statements_delivered CHECK (
    (delivered_at IS NULL) = (delivery_channel IS NULL) AND (delivered_at IS NULL) = (appeal_until IS NULL)),
  ADD CONSTRAINT statements_acknowledged CHECK (acknowledged_at IS NULL OR delivered_at IS NOT NULL);
CREATE TRIGGER statements_keep_what_they_say BEFORE UPDATE ON statements FOR EACH ROW
  WHEN ((OLD.id, OLD.kind, OLD.ref_id, OLD.subject_id, OLD.subject_role, OLD.content, OLD.text_de, OLD.text_en, OLD.issued_at, OLD.issued_by,
    OLD.policy_version) IS DISTINCT FROM (NEW.id, NEW.kind, NEW.ref_id, NEW.subject_id, NEW.subject_role, NEW.content, NEW.text_de, NEW.text_en,
    NEW.issued_at, NEW.issued_by, NEW.policy_version)) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER statements_stay_delivered BEFORE UPDATE ON statements FOR EACH ROW
  WHEN (OLD.delivered_at IS NOT NULL AND (OLD.delivered_at, OLD.delivery_channel, OLD.appeal_until) IS DISTINCT FROM
    (NEW.delivered_at, NEW.delivery_channel, NEW.appeal_until)) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER statements_stay_voided BEFORE UPDATE ON statements FOR EACH ROW
  WHEN (OLD.voided_at IS NOT NULL AND OLD.voided_at IS DISTINCT FROM NEW.voided_at) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER statements_stay BEFORE DELETE ON statements FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER statement_templates_are_append_only BEFORE UPDATE OR DELETE ON statement_templates
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A version is announced before it holds, and none overtakes another.
ALTER TABLE policy_versions
  ADD CONSTRAINT policy_versions_announced CHECK (effective_at >= changed_at),
  ADD CONSTRAINT policy_versions_reason CHECK (is_said(reason));
CREATE FUNCTION require_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM policy_versions v 
    WHERE v.version < NEW.version AND v.effective_at > NEW.effective_at OR v.version > NEW.version AND v.effective_at < NEW.effective_at) THEN
    RAISE EXCEPTION 'version % of the policy would not take effect in its turn', NEW.version;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER policy_versions_follow_each_other BEFORE INSERT ON policy_versions FOR EACH ROW EXECUTE FUNCTION require_next_version();
CREATE TRIGGER policy_versions_are_append_only BEFORE UPDATE OR DELETE ON policy_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Every decision has somebody who made it, a time and a reason.
ALTER TABLE complaints
  ADD CONSTRAINT complaints_decided CHECK (state NOT IN ('UPHELD', 'DISMISSED', 'OVERTURNED') OR (
    is_person(decided_by) AND decided_at IS NOT NULL AND is_said(decision_reason))),
  ADD CONSTRAINT complaints_hidden_told CHECK (safety_reason IS NULL OR told_at IS NULL OR is_said(told_summary));
ALTER TABLE rating_removals
  ADD CONSTRAINT rating_removals_decided CHECK (state NOT IN ('REMOVED', 'KEPT', 'OVERTURNED') OR (
    is_person(decided_by) AND decided_at IS NOT NULL AND is_said(decision_reason)));
ALTER TABLE appeals
  ADD CONSTRAINT appeals_decided CHECK (state NOT IN ('GRANTED', 'DENIED') OR (
    is_person(decided_by) AND decided_at IS NOT NULL AND is_said(decision_reason)));
ALTER TABLE held_back_decisions
  ADD CONSTRAINT held_back_decisions_decided CHECK (is_person(decided_by) AND is_said(reason));
`;
