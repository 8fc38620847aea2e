import { serviceLock } from '@evenhand/no-serve';
import type { Actor, Decision, NamedLock, SeparationId, Transaction } from '@evenhand/platform';
import type { SeparationSide, Situation } from '../domain/gates.js';
import { comesByItself, isInside, type Done } from '../domain/history.js';
import type { SeparationRefusal } from '../domain/refusals.js';
import type { Separation, SeparationState } from '../domain/separation.js';
import { refuse, settle } from '../sentences.js';
import type { SeparationParts } from './separation-parts.js';

/** Which separation, as it was read. */
export interface SeparationReading {
  readonly separationId: SeparationId;
  /** Null for whoever does not mind what has changed since. */
  readonly version: number | null;
}

/** How this person stands to a separation; null for whom it does not exist: the other side before it was informed, too. */
export function sideOf(separation: Separation, { partyId }: Actor): Exclude<SeparationSide, 'APPROVER'> | null {
  if (partyId === separation.openerId) return 'OPENER';
  return partyId === separation.otherId && separation.isInformed ? 'OTHER' : null;
}

const eventsOnTheWayTo = {
  APPROVED: ['separation.approved'],
  INFORMED: ['separation.informed'],
  RUNNING_OFF: ['separation.running-off'],
  CLOSED: ['separation.closed'],
  ABANDONED: ['separation.abandoned'],
} as const;

/** What to say of a change: where it led, or that something changed. */
function eventsOf(before: Separation, after: Separation) {
  const names: string[] = [];
  if (!before.isInformed && after.isInformed && after.state !== 'INFORMED') names.push('separation.informed');
  if (before.state !== after.state && isNamed(after.state)) names.push(...eventsOnTheWayTo[after.state]);
  else if (before.state === 'APPROVED' && after.state === 'APPROVING') names.push('separation.approval-lapsed');
  else names.push('separation.changed');
  return names as ('separation.changed' | 'separation.informed' | 'separation.approval-lapsed' | NamedEvent)[];
}

type NamedEvent = (typeof eventsOnTheWayTo)[keyof typeof eventsOnTheWayTo][number];
const isNamed = (state: SeparationState): state is keyof typeof eventsOnTheWayTo => state in eventsOnTheWayTo;

/** What lies around a separation now. */
export async function situationOf(parts: SeparationParts, tx: Transaction, separation: Separation): Promise<Situation> {
  return { at: tx.at, running: await parts.separations.running(tx, separation) };
}

/** Writes down what was done: by the actor of the transaction, unless it came by itself. */
export async function noteHistory(
  { separations }: Pick<SeparationParts, 'separations'>,
  tx: Transaction,
  separation: Separation,
  done: readonly Done[],
): Promise<void> {
  const side = sideOf(separation, tx.actor);
  const person = side === null ? null : tx.actor.subject;
  const entries = done.map((each) => ({
    ...each,
    at: tx.at,
    ...(comesByItself.includes(each.what) ? { side: null, person: null } : { side, person }),
  }));
  await separations.addHistory(tx, separation.id, entries);
}

/** Writes a separation that was decided on, and says what happened. */
export async function saveMoved(parts: SeparationParts, tx: Transaction, before: Separation, after: Separation): Promise<void> {
  if (after === before) return;
  await parts.separations.save(tx, after);
  await noteHistory(parts, tx, after, after.done ?? []);
  const { id: separationId, openerId, otherId } = after;
  for (const name of eventsOf(before, after)) {
    const inside = name === 'separation.changed' && isInside(after.done ?? []) ? { isInside: true as const } : {};
    await tx.record({ name, separationId, openerId, otherId, ...inside });
  }
}

type Outcome = Decision<Separation, SeparationRefusal>;
type Act = (separation: Separation, situation: Situation, tx: Transaction) => Outcome | Promise<Outcome>;

/** What follows from it, before it is written down. */
type After = (tx: Transaction, moved: Separation) => Promise<Separation>;

/** One action on a separation, in one transaction with whatever follows from it. */
export function moveSeparation(
  parts: SeparationParts,
  { separationId, version }: SeparationReading,
  actor: Actor,
  side: Exclude<SeparationSide, 'APPROVER'>,
  act: Act,
  options: { readonly alone?: NamedLock; readonly after?: After } = {},
): Promise<Separation> {
  const work = async (tx: Transaction): Promise<Separation> => {
    const separation = (await parts.separations.lock(tx, separationId)) ?? refuse({ code: 'SEPARATION_NOT_FOUND' });
    if (sideOf(separation, actor) !== side) return refuse({ code: 'SEPARATION_NOT_FOUND' });
    if (version !== null && version !== separation.version) return refuse({ code: 'SEPARATION_CHANGED', version: separation.version });
    const decided = settle(await act(separation, await situationOf(parts, tx, separation), tx));
    const moved = (await options.after?.(tx, decided)) ?? decided;
    await saveMoved(parts, tx, separation, moved);
    return moved;
  };
  return options.alone === undefined ? parts.unitOfWork.run(actor, work) : parts.unitOfWork.runAlone(actor, options.alone, work);
}

/** The same for what may begin to refuse orders between the two: it waits for orders that are being made, and they for it. */
export async function moveAlone(
  parts: SeparationParts,
  reading: SeparationReading,
  actor: Actor,
  side: Exclude<SeparationSide, 'APPROVER'>,
  act: Act,
  after?: After,
): Promise<Separation> {
  const separation = await parts.separations.find(reading.separationId);
  const alone = separation === null ? {} : { alone: serviceLock(separation.otherId) };
  return moveSeparation(parts, reading, actor, side, act, { ...alone, ...(after === undefined ? {} : { after }) });
}
