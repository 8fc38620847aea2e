import type { SeparationStep, StepToTake } from '@evenhand/separations';

/** What goes on inside the opener's side: of these the other learns whether they are done. */
const inside: readonly SeparationStep[] = ['COVER_YOURSELF', 'BE_READY'];

/** The same steps without whatever the opener's side keeps to itself: excuses, names, and what is missing inside. */
export const forOtherSide = (steps: readonly StepToTake[]): readonly StepToTake[] =>
  steps.map((view) => ({
    ...view,
    state: view.state === 'EXCUSED' ? 'DONE' : view.state,
    persons: [],
    ...(inside.includes(view.step) ? { missing: [], turn: 'NOBODY', until: null } : {}),
  }));
