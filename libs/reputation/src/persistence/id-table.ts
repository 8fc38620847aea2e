import type { PartyId } from '@evenhand/platform';
import type { CopiedRows } from './copied-rows.js';

/** The number of an id that was never given one. */
export const unknown = -1;

/**
 * Numbers for uuids, in the order in which they are first seen: an open-addressing hash table over their four words,
 * since a Map of a million strings would take several times the memory and time.
 */
export class IdTable {
  private words = new Int32Array(4 * 1_024);
  /** Two words a slot: the hash of the id there, so that others are seldom looked at; and its number + 1, 0 where it is free. */
  private slots = new Int32Array(2 * 4_096);
  private count = 0;
  /** Depends on all that was touched last, so that it is. */
  protected touched = 0;

  get size(): number {
    return this.count;
  }

  /**
   * The numbers of the uuids in this field of all rows, row by row; new ones get the next. Looks at the first slot of
   * each, and at the id there, before it decides anything: one by one, each look would wait for memory by itself.
   */
  numbersOf(rows: CopiedRows, field: number): Int32Array {
    const numbers = this.touch(rows, field);
    for (let row = 0; row < rows.length; row += 1) numbers[row] = this.numberOf(rows.seek(row), field, numbers[row] ?? 0);
    return numbers;
  }

  /** The same without giving any: `unknown` where an id has none. */
  findAll(rows: CopiedRows, field: number): Int32Array {
    const numbers = this.touch(rows, field);
    for (let row = 0; row < rows.length; row += 1) numbers[row] = this.find(rows.seek(row), field, numbers[row] ?? 0);
    return numbers;
  }

  /** The number of the uuid in this field of a row; a new one gets the next. */
  numberOf(row: CopiedRows, field: number, hash = hashOf(row, field)): number {
    const slot = this.slotOf(row, field, hash);
    const known = this.slots[slot + 1] ?? 0;
    if (known > 0) return known - 1;
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.count + 1;
    if ((this.count + 1) * 4 > this.words.length) this.words = enlarged(this.words);
    for (let word = 0; word < 4; word += 1) this.words[this.count * 4 + word] = row.word(field, word);
    this.count += 1;
    if (this.count * 4 > this.slots.length) this.grow();
    return this.count - 1;
  }

  /** The number of the uuid in this field of a row, or `unknown`. */
  find(row: CopiedRows, field: number, hash = hashOf(row, field)): number {
    const known = this.slots[this.slotOf(row, field, hash) + 1] ?? 0;
    return known === 0 ? unknown : known - 1;
  }

  /** Less than 0 where the id with number `a` comes before that with number `b`, as the database orders uuids. */
  compare(a: number, b: number): number {
    for (let word = 0; word < 4; word += 1) {
      const [ofA, ofB] = [(this.words[a * 4 + word] ?? 0) >>> 0, (this.words[b * 4 + word] ?? 0) >>> 0];
      if (ofA !== ofB) return ofA - ofB;
    }
    return 0;
  }

  idOf(number: number): PartyId {
    const hex = (word: number): string => ((this.words[number * 4 + word] ?? 0) >>> 0).toString(16).padStart(8, '0');
    const [a, b, c, d] = [hex(0), hex(1), hex(2), hex(3)];
    // A uuid of this shape came out of the column of parties' ids.
    return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}` as PartyId;
  }

  /** @returns the hashes of the ids in this field, row by row */
  private touch(rows: CopiedRows, field: number): Int32Array {
    const { slots, words } = this;
    const hashes = new Int32Array(rows.length);
    let touched = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const hash = hashOf(rows.seek(row), field);
      hashes[row] = hash;
      touched ^= slots[this.firstSlot(hash)] ?? 0;
    }
    for (let row = 0; row < rows.length; row += 1) {
      const known = slots[this.firstSlot(hashes[row] ?? 0) + 1] ?? 0;
      touched ^= words[Math.max(0, known - 1) * 4] ?? 0;
    }
    this.touched = touched;
    return hashes;
  }

  private firstSlot(hash: number): number {
    return (hash & (this.slots.length / 2 - 1)) * 2;
  }

  /** The slot that the id is in, or would be. */
  private slotOf(row: CopiedRows, field: number, hash: number): number {
    const { slots } = this;
    let slot = this.firstSlot(hash);
    while (slots[slot + 1] !== 0 && !(slots[slot] === hash && this.holds(slots[slot + 1] ?? 0, row, field))) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  private holds(known: number, row: CopiedRows, field: number): boolean {
    const at = (known - 1) * 4;
    for (let word = 0; word < 4; word += 1) if (this.words[at + word] !== row.word(field, word)) return false;
    return true;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let old = 0; old < before.length; old += 2) {
      const [hash = 0, known = 0] = [before[old], before[old + 1]];
      if (known === 0) continue;
      let slot = this.firstSlot(hash);
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & (this.slots.length - 1);
      this.slots[slot] = hash;
      this.slots[slot + 1] = known;
    }
  }
}

/** Ids are time-ordered in their first words and random in their last. */
function hashOf(row: CopiedRows, field: number): number {
  const mixed =
    Math.imul(row.word(field, 2) ^ Math.imul(row.word(field, 1), 0x9e3779b1), 0x85ebca6b) ^
    Math.imul(row.word(field, 3) ^ row.word(field, 0), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

function enlarged(words: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(words.length * 2);
  larger.set(words);
  return larger;
}
