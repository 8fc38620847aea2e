import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { isolated } from '../words/isolated.js';
import type { DecisionProps } from './decisions.js';
import { useEffectsWords } from './effects-words.js';
import { Effects } from './effects.js';
import { DecideHeldBackTextDocument } from './generated/rating-texts.js';
import { VerdictForm } from './verdict-form.js';
import { useVerdictWords } from './verdict-words.js';

/** Whether a comment or a reply that was held back is shown. */
export function HeldBackTextDecision({ case: { id: caseId, version, subject, isHeld } }: DecisionProps) {
  const say = useVerdictWords();
  const sayEffects = useEffectsWords();
  const [choice, choose] = useState<'RELEASE' | 'TAKE_AWAY' | null>(null);
  const deciding = useDo(DecideHeldBackTextDocument);
  // The subject of such a case is whoever wrote the text.
  const name = isolated(subject.displayName);
  const release = choice === 'RELEASE';
  return (
    <VerdictForm<'RELEASE' | 'TAKE_AWAY', 'reason'>
      choices={[
        { value: 'RELEASE', label: say('release'), hint: say('releaseHint') },
        { value: 'TAKE_AWAY', label: say('takeAway'), hint: say('takeAwayHint') },
      ]}
      chosen={choice}
      onChoose={choose}
      texts={[{ name: 'reason', label: say('reason'), hint: say('heldReason', { name }) }]}
      action={say(release ? 'releaseNow' : 'takeAwayNow')}
      isHeld={isHeld}
      doing={deciding}
      onSend={(textOf) => void deciding.run({ input: { caseId, version, release, reason: textOf('reason') } })}
      effects={
        <Effects
          contact={sayEffects('contact_STAYS', { name })}
          orders={sayEffects('unaffected')}
          reputation={say('starsCount')}
          told={[say(release ? 'toldReleased' : 'toldTaken', { name }), say('toldNobody')]}
        />
      }
    />
  );
}
