import type { Evenhand } from '@evenhand/composition';
import type { Provider } from '@nestjs/common';

export type { Evenhand };

/** Injection token of everything that was put together: for queries, which read directly. */
export const EVENHAND = Symbol('Evenhand');

/** Each use case under its own class, for the resolvers that call it. */
export const evenhandProviders = (evenhand: Evenhand): Provider[] => [
  { provide: EVENHAND, useValue: evenhand },
  ...Object.values(evenhand.useCases).map((useCase) => ({ provide: useCase.constructor, useValue: useCase })),
];
