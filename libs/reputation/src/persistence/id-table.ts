import type { PartyId } from '@evenhand/platform';
import type { CopiedRow } from './copy.js';

/**
 * Numbers for uuids, in the order in which they are first seen: an open-addressing hash table over their four words,
 * since a Map of a million strings would take several times the memory and time.
 */
export class IdTable {
  private words = new Uint32Array(4 * 1_024);
  /** Number + 1 of the id in each slot; 0 where it is free. */
  private slots = new Uint32Array(4_096);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the uuid in this field of a row; a new one gets the next. */
  numberOf(row: CopiedRow, field: number): number {
    const [a, b, c, d] = [row.word(field, 0), row.word(field, 1), row.word(field, 2), row.word(field, 3)];
    let slot = this.slotOf(a, b, c, d);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    if ((this.count + 1) * 2 > this.slots.length) {
      this.grow();
      slot = this.slotOf(a, b, c, d);
    }
    if ((this.count + 1) * 4 > this.words.length) this.words = enlarged(this.words);
    this.words.set([a, b, c, d], this.count * 4);
    this.count += 1;
    this.slots[slot] = this.count;
    return this.count - 1;
  }

  /** The number of the uuid in this field of a row; null when it was never given one. */
  find(row: CopiedRow, field: number): number | null {
    const known = this.slots[this.slotOf(row.word(field, 0), row.word(field, 1), row.word(field, 2), row.word(field, 3))] ?? 0;
    return known === 0 ? null : known - 1;
  }

  idOf(number: number): PartyId {
    const hex = Array.from(this.words.subarray(number * 4, number * 4 + 4), (word) => word.toString(16).padStart(8, '0')).join('');
    // A uuid of this shape came out of the column of parties' ids.
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as PartyId;
  }

  private slotOf(a: number, b: number, c: number, d: number): number {
    const mask = this.slots.length - 1;
    // Ids are time-ordered in their first words and random in their last.
    let slot = (Math.imul(c ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(d ^ a, 0xc2b2ae35)) & mask;
    for (;;) {
      const known = this.slots[slot] ?? 0;
      if (known === 0) return slot;
      const at = (known - 1) * 4;
      if (this.words[at] === a && this.words[at + 1] === b && this.words[at + 2] === c && this.words[at + 3] === d) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let number = 0; number < this.count; number += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = this.words.subarray(number * 4, number * 4 + 4);
      this.slots[this.slotOf(a, b, c, d)] = number + 1;
    }
  }
}

function enlarged(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}
