import { actingFor, type Actor } from '@evenhand/platform';
import type { Stage } from './disputes.js';
import { demo } from './people.js';

/** Who works at the joinery. */
export const joiners = { theo: 'demo-theo', tina: 'demo-tina' } as const;

/**
 * The joinery has had enough of Rudi, too: Tina has begun to part with him, and Theo is asked whether he agrees. Rudi does
 * not know of it yet. It may be told again, with the same days.
 */
export async function tellParting({ evenhand, idOf, goTo }: Stage): Promise<void> {
  const { openSeparation, chooseSeparationFacts, nameApprovers } = evenhand.useCases;
  const tina: Actor = actingFor({ ...demo, subject: joiners.tina }, idOf('tischlerei'));
  goTo(4);
  const opening = { otherId: idOf('rudi'), myRole: 'SELLER', idempotencyKey: 'demo-separation' } as const;
  const opened = await openSeparation.execute(opening, tina);
  if (opened.state !== 'DRAFTED') return;
  const reading = { separationId: opened.id, version: null };
  const facts = await evenhand.reads.separations.facts(null, opened);
  await chooseSeparationFacts.execute(
    reading,
    facts.map(({ source, id }) => ({ source, id })),
    tina,
  );
  goTo(3.5);
  await nameApprovers.execute(reading, [joiners.theo], tina);
}
