import { systemActor } from '../actor.js';
import type { Transaction, UnitOfWork } from '../transactions/unit-of-work.js';
import { anchorOf, parseAnchor, type ChainEnd } from './anchor.js';
import type { AuditProblem } from './audit-problem.js';
import {
  chains,
  countLinks,
  entriesAfter,
  headOf,
  linkAt,
  linksAfter,
  startOf,
  waitingEntries,
  type Before,
  type Link,
} from './chain-reader.js';

export interface AuditVerification {
  readonly entries: number;
  /** How many entries the next commits will chain. */
  readonly waiting: number;
  readonly problems: readonly AuditProblem[];
  /** To be kept elsewhere, and given to a later verification. */
  readonly anchor: string;
}

const usualPage = 10_000;

/** Recomputes every hash of the audit log's chains, whatever goes on meanwhile, and names each entry that is not as it was written. */
export class VerifyAudit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly atOnce = usualPage,
  ) {}

  /** @param anchor of an earlier verification: chains that do not lead on from there are a problem */
  async execute(
    anchor: string | null = null,
    onProgress: (done: number, of: number) => void = () => undefined,
  ): Promise<AuditVerification> {
    const links = await this.read(countLinks);
    let done = 0;
    // Each entry is looked at twice: where it stands in its chain, and whether it stands in one.
    const progress = (more: number): void => onProgress((done += more), Math.max(2 * links, done));
    const problems: AuditProblem[] = [];
    const ends: ChainEnd[] = [];
    for (const chain of chains) {
      const walked = await this.read((tx) => this.walk(tx, chain, progress));
      problems.push(...walked.problems);
      ends.push(walked.end);
    }
    const waiting = await this.read(waitingEntries);
    for (const { auditId, isEntryThere, isUnchanged } of waiting) {
      if (!isUnchanged) problems.push({ kind: isEntryThere ? 'CHANGED' : 'MISSING', auditId, chain: null, seq: null });
    }
    const { entries, unchained } = await this.lookForUnchained(progress);
    problems.push(...unchained.map((auditId) => ({ kind: 'UNCHAINED' as const, auditId })));
    if (anchor !== null && !(await this.read((tx) => leadsOnFrom(tx, anchor)))) problems.push({ kind: 'WRONG_ANCHOR' });
    return { entries, waiting: waiting.length, problems, anchor: anchorOf(ends) };
  }

  /** On one snapshot, so that a chain and its head are of one moment. */
  private read<Result>(look: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.runOnSnapshot(systemActor('cli'), look);
  }

  private async walk(
    tx: Transaction,
    chain: number,
    progress: (more: number) => void,
  ): Promise<{ readonly problems: AuditProblem[]; readonly end: ChainEnd }> {
    const problems: AuditProblem[] = [];
    const start = await startOf(tx, chain);
    let last: Before = { ...start, recomputed: start.hash };
    for (;;) {
      const links = await linksAfter(tx, chain, last, this.atOnce);
      for (const link of links) problems.push(...judge(chain, link, problems));
      const end = links.at(-1);
      if (end === undefined) break;
      progress(end.seq - last.seq);
      last = end;
    }
    const head = await headOf(tx, chain);
    if (head?.seq === last.seq && last.recomputed !== null && head.hash.equals(last.recomputed) && !last.hash.equals(head.hash))
      blameHash(problems, last.seq);
    else if (head?.seq !== last.seq || !head.hash.equals(last.hash)) problems.push({ kind: 'WRONG_HEAD', chain, seq: head?.seq ?? 0 });
    return { problems, end: last };
  }

  private async lookForUnchained(progress: (more: number) => void): Promise<{ readonly entries: number; readonly unchained: number[] }> {
    const unchained: number[] = [];
    let entries = 0;
    for (let after: number | null = Number.MIN_SAFE_INTEGER; after !== null;) {
      const from: number = after;
      const page = await this.read((tx) => entriesAfter(tx, from, this.atOnce));
      entries += page.count;
      unchained.push(...page.unchained);
      progress(page.count);
      after = page.last;
    }
    return { entries, unchained };
  }
}

/** What is wrong with a link; nothing when it only ends a page. Takes back what was said of the link before when that was its hash alone. */
function judge(chain: number, link: Link, soFar: AuditProblem[]): AuditProblem[] {
  const { seq, seqBefore, auditId, hash, recomputed, isEntryThere, followsFromRecomputed } = link;
  const gap: AuditProblem[] = seq === seqBefore + 1 ? [] : [{ kind: 'GAP', chain, fromSeq: seqBefore + 1, toSeq: seq - 1 }];
  if (!isEntryThere) return [...gap, { kind: 'MISSING', auditId, chain, seq }];
  // What the link before a gap was is not known, so that nothing can be said of the one after it.
  if (gap.length > 0 || recomputed === null || recomputed.equals(hash)) return gap;
  if (followsFromRecomputed && blameHash(soFar, seqBefore)) return [];
  return [{ kind: 'CHANGED', auditId, chain, seq }];
}

/** The entry is what was chained after all: what does not fit is the hash that stands with it. */
function blameHash(problems: AuditProblem[], seq: number): boolean {
  const last = problems.at(-1);
  if (last?.kind !== 'CHANGED' || last.chain === null || last.seq !== seq) return false;
  problems[problems.length - 1] = { kind: 'FORGED_HASH', auditId: last.auditId, chain: last.chain, seq };
  return true;
}

async function leadsOnFrom(tx: Transaction, anchor: string): Promise<boolean> {
  const ends: ChainEnd[] = [];
  for (const [chain, seq] of (parseAnchor(anchor) ?? []).entries()) {
    const end = await linkAt(tx, chain, seq);
    if (end === null) return false;
    ends.push(end);
  }
  return anchorOf(ends) === anchor;
}
