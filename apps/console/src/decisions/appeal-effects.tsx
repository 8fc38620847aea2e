import { isolated } from '../words/isolated.js';
import type { DecidableCase } from './decisions.js';
import { Effects } from './effects.js';
import { useStaysWords } from './stays-words.js';

interface AppealEffectsProps {
  readonly isGranted: boolean;
  readonly against: Extract<DecidableCase['about'], { __typename: 'Appeal' }>['against'];
  readonly subjectName: string;
}

/** What granting an appeal undoes, or that denying it leaves everything. */
export function AppealEffects({ isGranted, against, subjectName }: AppealEffectsProps) {
  const say = useStaysWords();
  const name = isolated(subjectName);
  if (!isGranted) {
    return (
      <Effects
        contact={say('deny_contact')}
        orders={say('deny_orders')}
        reputation={say('noStars')}
        told={[say('deny_told', { name }), say('host')]}
      />
    );
  }
  const others = against === 'NO_SERVE_ENTRY' ? [say('lift_others', { name })] : against === 'RESTRICTION' ? [] : [say('grant_others')];
  return (
    <Effects
      contact={say(`grant_${against}_contact`)}
      orders={say(`grant_${against}_orders`)}
      reputation={say(`grant_${against}_reputation`)}
      told={[say('grant_told', { name }), ...others, say('host')]}
    />
  );
}
