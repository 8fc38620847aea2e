import { useState } from 'react';
import type { Fact, ReadCase } from './case.js';

interface Reading {
  readonly version: number;
  readonly dossierHash: string;
  readonly facts: ReadonlySet<string>;
}

/** What a fact says is part of it: an answer that comes in makes the complaint a new one to read. */
export const keyOf = ({ source, id, at, data }: Fact): string => `${source} ${id} ${at} ${data}`;

/**
 * What the viewer has read of a case that goes on changing: everything that is shown, until the viewer begins to write a
 * decision. From then on it stands still, and what comes in is new until the viewer says to have read it.
 */
export function useReading({ version, dossier }: ReadCase) {
  const [kept, keep] = useState<Reading | null>(null);
  const shown = { version, dossierHash: dossier.hash };
  return {
    ...(kept ?? shown),
    hasBegun: kept !== null,
    isBehind: kept !== null && (kept.version !== version || kept.dossierHash !== dossier.hash),
    isNew: (fact: Fact): boolean => kept !== null && !kept.facts.has(keyOf(fact)),
    /** The viewer writes. */
    begin: () => {
      if (kept === null) keep({ ...shown, facts: new Set(dossier.facts.map(keyOf)) });
    },
    /** The viewer has read what is shown now. */
    catchUp: () => keep({ ...shown, facts: new Set(dossier.facts.map(keyOf)) }),
    /** Whatever is shown is read, as in the beginning. */
    forget: () => keep(null),
  };
}

export type ReadingOfCase = ReturnType<typeof useReading>;
