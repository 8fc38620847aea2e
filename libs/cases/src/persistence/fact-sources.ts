/**
 * Where the facts of a dossier come from, one statement for each source. Together they are the dossier, so what is no
 * fact of the record has no place here:
 *
 * - Nothing sealed: a rating is a fact from its reveal on.
 * - Nothing of the decision that is to be made: how the thing concerned itself stands, its approval and its statement are
 *   left out, or deciding would change what was decided on.
 * - Nothing that a later reading changes by itself, such as the time of day.
 *
 * Each selects source, id, at, step and data from `concerned`, the one row that says what the case is about. `step` orders
 * what one thing went through at one instant.
 */

/** Matches beyond these say no more; the ones that share most come first. */
const mostSimilarParties = 50;

/** An instant as text, the same whatever time zone the session has. */
const iso = (time: string): string => `to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const orders = `
  SELECT 'order' AS source, o.id, happened.at, happened.step, jsonb_build_object('event', happened.event) || happened.more AS data
  FROM concerned JOIN orders o ON o.id = ANY (concerned.order_ids)
  CROSS JOIN LATERAL (VALUES
    (1, 'PLACED', o.placed_at, jsonb_build_object('seller', o.seller_id, 'buyer', o.buyer_id, 'amountMinor', o.amount_minor,
      'currency', o.currency, 'dueOn', o.due_on)),
    (2, 'ACCEPTED', o.accepted_at, '{}'),
    (3, o.state, o.ended_at, CASE WHEN o.state = 'CANCELLED'
      THEN jsonb_build_object('by', o.cancelled_by, 'reason', o.cancel_reason, 'note', o.cancel_note) ELSE '{}' END)
  ) AS happened (step, event, at, more)
  WHERE happened.at IS NOT NULL`;

/** Both directions, from the reveal on. The private note is between the two and stays there. */
const ratings = `
  SELECT 'rating', r.id, r.revealed_at, 0, jsonb_build_object('order', r.order_id, 'author', r.author_id, 'subject', r.subject_id,
    'subjectRole', r.subject_role, 'stars', r.stars, 'again', r.again, 'categories', r.category_stars, 'comment', r.public_comment,
    'moderatorNote', r.moderator_note, 'removed', r.removed_at IS NOT NULL)
  FROM concerned JOIN ratings r ON r.order_id = ANY (concerned.order_ids)
  WHERE r.revealed_at IS NOT NULL`;

const replies = `
  SELECT 'reply', p.rating_id, p.replied_at, 0, jsonb_build_object('rating', p.rating_id, 'by', p.subject_id, 'text', p.text)
  FROM concerned JOIN ratings r ON r.order_id = ANY (concerned.order_ids)
  JOIN rating_replies p ON p.subject_id = r.subject_id AND p.rating_id = r.id
  WHERE r.revealed_at IS NOT NULL`;

/** Why a rating is asked to be removed: what the decision on the request is about. */
const removalRequest = `
  SELECT 'removal-request', m.id, m.requested_at, 0,
    jsonb_build_object('rating', m.rating_id, 'author', m.author_id, 'ground', m.ground, 'explanation', m.explanation)
  FROM concerned JOIN rating_removals m ON m.id = concerned.ref_id`;

/** What is said of the subject in this role. Whether somebody has begun to look at a complaint is no fact about it. */
const complaints = `
  SELECT 'complaint', c.id, c.filed_at, 0, jsonb_build_object('by', c.complainant_id, 'isHidden', c.safety_reason IS NOT NULL,
    'order', c.order_id, 'category', c.category, 'kind', c.kind, 'facts', c.facts, 'evidence', c.evidence,
    'response', c.response, 'respondedAt', ${iso('c.responded_at')})
    || CASE WHEN c.id = concerned.ref_id THEN '{}' ELSE jsonb_build_object('severity', c.severity,
      'state', CASE WHEN c.state IN ('FILED', 'UNDER_REVIEW') THEN 'OPEN' ELSE c.state END) END
  FROM concerned JOIN complaints c ON c.subject_id = concerned.subject_id AND c.subject_role = concerned.subject_role`;

/** What the entry concerned says against the subject. */
const charge = `
  SELECT 'charge', e.id, e.proposed_at, 0, jsonb_build_object('ground', e.ground, 'explanation', e.explanation, 'facts', e.facts,
    'rung', e.rung, 'askedBy', e.source)
  FROM concerned JOIN no_serve_entries e ON e.id = concerned.ref_id AND e.scope = 'PLATFORM'
  WHERE concerned.kind LIKE 'NO_SERVE%'`;

/** What the subject said in hearings: to this entry and to others. */
const answers = `
  SELECT 'answer', e.id, e.answered_at, 0, jsonb_build_object('entry', e.id, 'text', e.answer)
  FROM concerned JOIN no_serve_entries e ON e.subject_id = concerned.subject_id AND e.subject_role = concerned.subject_role
  WHERE e.scope = 'PLATFORM' AND e.answer IS NOT NULL AND e.answered_at IS NOT NULL`;

/** What was decided about the subject before, with its reasons, and whether it stands. */
const decisions = `
  SELECT 'decision', s.id, s.issued_at, 0, jsonb_build_object('kind', s.kind, 'about', s.ref_id, 'content', s.content, 'standing', CASE
    WHEN EXISTS (SELECT FROM appeals a WHERE a.ref_id = s.ref_id AND a.statement_id = s.id AND a.state = 'GRANTED') THEN 'OVERTURNED'
    WHEN s.voided_at IS NOT NULL THEN 'VOIDED' ELSE 'STANDING' END)
  FROM concerned JOIN statements s ON s.subject_id = concerned.subject_id
  WHERE s.ref_id <> concerned.ref_id AND coalesce(s.subject_role, concerned.subject_role) = concerned.subject_role`;

/** What the appellant says, where an appeal is what is to be decided. */
const grounds = `
  SELECT 'appeal', a.id, a.lodged_at, 0, jsonb_build_object('against', a.against, 'about', a.ref_id, 'reasons', a.reasons)
  FROM concerned JOIN appeals a ON a.id = concerned.ref_id`;

const earlierAppeals = `
  SELECT 'appeal', a.id, a.decided_at, 1, jsonb_build_object('against', a.against, 'about', a.ref_id, 'reasons', a.reasons,
    'outcome', a.state, 'decisionReason', a.decision_reason)
  FROM concerned JOIN appeals a ON a.appellant_id = concerned.subject_id AND a.subject_role = concerned.subject_role
  WHERE a.decided_at IS NOT NULL AND a.id <> concerned.ref_id`;

/** Who shares keys of payment or device, since both are known with them. It says "look", and no more. */
const similarParties = `
  (SELECT 'similar-party', theirs.party_id, min(greatest(ours.noted_at, theirs.noted_at)), 0, jsonb_build_object('sharedKeys', count(*))
  FROM concerned JOIN link_keys ours ON ours.party_id = concerned.subject_id
  JOIN link_keys theirs ON theirs.digest = ours.digest AND theirs.party_id <> ours.party_id
  GROUP BY theirs.party_id ORDER BY count(*) DESC, theirs.party_id LIMIT ${mostSimilarParties})`;

const sources = [orders, ratings, replies, removalRequest, complaints, charge, answers, decisions, grounds, earlierAppeals, similarParties];

/** All facts in one statement, so of one moment, and always in the same order. Takes subject, role, orders, ref and kind of the case. */
export const factsOfCase = `
  WITH concerned AS (
    SELECT $1::uuid AS subject_id, $2::text AS subject_role, $3::uuid[] AS order_ids, $4::uuid AS ref_id, $5::text AS kind
  ), facts AS (${sources.join('\n  UNION ALL')})
  SELECT source, id::text, ${iso('at')} AS at, data FROM facts ORDER BY facts.at, source COLLATE "C", facts.id, step`;
