import type { Actor, PartyId } from '@evenhand/platform';
import { changed } from '../domain/case.js';
import type { CaseParts } from './case-parts.js';

/**
 * A party was linked: who may be the same person is part of the dossier of every open case about it and about whoever it
 * shares keys with. Whoever read one of these has to read it again.
 */
export class TouchLinkedCases {
  constructor(private readonly parts: CaseParts) {}

  /** @returns how many cases changed */
  execute(linked: PartyId, actor: Actor): Promise<number> {
    const { unitOfWork, cases } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const touched = await cases.lockOpenOfLinked(tx, linked);
      for (const open of touched) {
        await cases.save(tx, changed(open));
        await tx.record({ name: 'case.changed', caseId: open.id, subjectId: open.subjectId });
      }
      return touched.length;
    });
  }
}
