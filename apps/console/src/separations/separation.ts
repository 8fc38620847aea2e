import type { SeparationPageQuery } from './generated/separation.js';

/** A separation as its page shows it. */
export type Separation = NonNullable<SeparationPageQuery['separation']>;
export type Step = Separation['steps'][number];

export interface ActionProps {
  readonly separation: Separation;
  readonly step: Step;
}

/** What every action names: the separation, and the version of it that was read. */
export const targetOf = ({ id, inside }: Separation): { readonly separationId: string; readonly version: number | null } => ({
  separationId: id,
  version: inside?.version ?? null,
});
