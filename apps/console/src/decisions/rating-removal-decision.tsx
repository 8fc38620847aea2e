import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import type { RemovalMatter } from '../cases/about-rating.js';
import { StatementPreview } from '../statements/statement-preview.js';
import { useNow } from '../ui/use-now.js';
import { useCommonWords } from '../words/common-words.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { DecisionProps } from './decisions.js';
import { monthsAfter } from './effects-of.js';
import { useEffectsWords } from './effects-words.js';
import { Effects } from './effects.js';
import { PolicyForDecisionsDocument } from './generated/policy-in-force.js';
import { DecideRatingRemovalDocument } from './generated/rating-texts.js';
import { useToday } from './use-instant.js';
import { VerdictForm } from './verdict-form.js';
import { useVerdictWords } from './verdict-words.js';

/** Whether a rating is removed. */
export function RatingRemovalDecision({ case: { id: caseId, version, about, isHeld } }: DecisionProps) {
  const say = useVerdictWords();
  const [choice, choose] = useState<'REMOVE' | 'KEEP' | null>(null);
  const deciding = useDo(DecideRatingRemovalDocument);
  const today = useToday();
  if (about.__typename !== 'RatingRemoval') return null;
  const isRemoved = choice === 'REMOVE';
  return (
    <VerdictForm<'REMOVE' | 'KEEP', 'reason' | 'facts' | 'rule'>
      choices={[
        { value: 'REMOVE', label: say('remove'), hint: say('removeHint') },
        { value: 'KEEP', label: say('keep'), hint: say('keepHint') },
      ]}
      chosen={choice}
      onChoose={choose}
      texts={[
        { name: 'reason', label: say('reason'), hint: say('removalReason') },
        { name: 'facts', label: say('facts'), hint: say('factsHint') },
        { name: 'rule', label: say('rule'), hint: say('removalRule'), rows: 1 },
      ]}
      action={say(isRemoved ? 'removeNow' : 'keepNow')}
      isHeld={isHeld}
      doing={deciding}
      onSend={(textOf) => {
        const texts = { reason: textOf('reason'), facts: textOf('facts'), rule: textOf('rule') };
        void deciding.run({ input: { caseId, version, remove: isRemoved, ...texts } });
      }}
      letter={(textOf) => (
        <StatementPreview
          kind={isRemoved ? 'RATING_REMOVED' : 'RATING_NOT_REMOVED'}
          draft={{
            // To the author of a rating that is removed; to whoever asked when it stays.
            subjectRole: isRemoved === (about.rating.subjectRole === 'BUYER') ? 'SELLER' : 'BUYER',
            decision: isRemoved ? 'REMOVED' : 'KEPT',
            ground: about.ground,
            explanation: textOf('reason'),
            facts: textOf('facts'),
            rule: textOf('rule'),
            from: today,
          }}
        />
      )}
      effects={<RemovalEffects removal={about} isRemoved={isRemoved} />}
    />
  );
}

function RemovalEffects({ removal, isRemoved }: { readonly removal: RemovalMatter; readonly isRemoved: boolean }) {
  const say = useVerdictWords();
  const sayEffects = useEffectsWords();
  const sayCommon = useCommonWords();
  const format = useFormat();
  const now = useNow(60_000);
  const policy = useAsk(PolicyForDecisionsDocument, {}).data?.policy;
  const { author, ratedParty, stars, withoutThisRating } = removal.rating;
  const [by, about] = [isolated(author.displayName), isolated(ratedParty.displayName)];
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${format.number(Math.abs(value), 2)}`;
  return (
    <Effects
      contact={sayEffects('contact_STAYS', { name: about })}
      orders={sayEffects('unaffected')}
      reputation={
        isRemoved ? (
          <>
            <div>{say('takenOut', { stars: sayCommon('stars', { count: stars }) })}</div>
            <div>
              {withoutThisRating === null
                ? say('scoreSame', { name: about })
                : say('scoreAfter', {
                    name: about,
                    score: format.number(withoutThisRating.score, 2),
                    change: signed(-withoutThisRating.effect),
                  })}
            </div>
          </>
        ) : (
          say('stays')
        )
      }
      dates={
        policy === undefined ? [] : [{ what: 'APPEAL_UNTIL', at: monthsAfter(new Date(now).toISOString(), policy.appeals.windowMonths) }]
      }
      afterDates={say('appealFrom')}
      told={
        isRemoved
          ? [say('toldAuthor', { name: by }), say('toldRated', { name: about })]
          : [say('toldKept', { name: about }), say('toldAuthorNothing', { name: by })]
      }
    />
  );
}
