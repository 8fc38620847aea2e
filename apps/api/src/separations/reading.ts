import type { SeparationId } from '@evenhand/platform';
import type { SeparationReading } from '@evenhand/separations';
import type { SeparationInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

/** Which separation an input means, and as it was read. */
export const readingOf = ({ separationId, version }: SeparationInput): SeparationReading => ({
  separationId: idOf<SeparationId>('Separation', separationId, 'separationId'),
  version: version ?? null,
});
