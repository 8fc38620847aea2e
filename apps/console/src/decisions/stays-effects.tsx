import { isolated } from '../words/isolated.js';
import { Effects } from './effects.js';
import { useStaysWords } from './stays-words.js';

type What =
  { readonly what: 'reject'; readonly subjectKnows: boolean; readonly requester: string | null } | { readonly what: 'confirm' | 'lift' };

/** What follows where nothing is taken from anybody: a proposal is rejected, an entry confirmed or lifted. */
export function StaysEffects({ subjectName, ...decision }: What & { readonly subjectName: string }) {
  const say = useStaysWords();
  const name = isolated(subjectName);
  const { what } = decision;
  const told =
    decision.what === 'reject'
      ? [
          say(decision.subjectKnows ? 'reject_told' : 'notTold', { name }),
          ...(decision.requester === null ? [] : [say('requester', { name: isolated(decision.requester) })]),
        ]
      : [say(`${decision.what}_told`, { name }), ...(decision.what === 'lift' ? [say('lift_others', { name })] : []), say('host')];
  return <Effects contact={say(`${what}_contact`, { name })} orders={say(`${what}_orders`)} reputation={say('noStars')} told={told} />;
}
