import { SimpleGrid, Stack } from '@mantine/core';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { Figure, type FigureRow } from './figure.js';
import { useFiguresWords } from './figures-words.js';
import type { FiguresQuery } from './generated/figures.js';

export type Decided = FiguresQuery['moderationFigures']['decided'][number];

const perMinute = 1 / 60;
const inPercent = 100;

/** The decisions of a period: by whom, how long they took, and how many did not last. */
export function Decisions({ decided }: { readonly decided: readonly Decided[] }) {
  const say = useFiguresWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const ofKinds = decided.filter(({ moderator }) => moderator === null);
  const perKind = (values: (of: Decided) => FigureRow['values']): FigureRow[] =>
    ofKinds.flatMap((of) => (of.kind === null ? [] : [{ label: sayCase(of.kind), values: values(of) }]));
  const kinds = ofKinds.flatMap(({ kind }) => kind ?? []);
  const moderators = [...new Set(decided.flatMap(({ moderator }) => moderator ?? []))];
  const countOf = (who: string, what: string): number =>
    decided.find(({ moderator, kind }) => moderator === who && kind === what)?.decided ?? 0;
  return (
    <Stack gap="md">
      <Figure
        name="moderators"
        title={say('perModerator')}
        hint={say('perModeratorHint')}
        rowTitle={say('moderator')}
        isStacked
        columns={kinds.map((kind, index) => ({ key: kind, label: sayCase(kind), color: `var(--figure-${index + 1})` }))}
        rows={moderators.map((who) => ({ label: who, values: Object.fromEntries(kinds.map((kind) => [kind, countOf(who, kind)])) }))}
        format={(value) => format.number(value)}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Figure
          name="handling"
          title={say('handling')}
          hint={say('handlingHint')}
          columns={[
            { key: 'median', label: say('median'), color: 'var(--figure-claimed)' },
            { key: 'p90', label: say('p90'), color: 'var(--figure-unclaimed)' },
          ]}
          rows={perKind(({ medianHandlingSeconds, p90HandlingSeconds }) => ({ median: medianHandlingSeconds, p90: p90HandlingSeconds }))}
          scale={perMinute}
          format={(seconds) => say('minutes', { number: format.number(seconds / 60, seconds % 60 === 0 ? 0 : 1) })}
        />
        <Figure
          name="overturned"
          title={say('overturned')}
          hint={say('overturnedHint')}
          columns={[{ key: 'share', label: say('share'), color: 'var(--figure-overdue)' }]}
          rows={perKind(({ shareOverturned }) => ({ share: shareOverturned }))}
          scale={inPercent}
          most={inPercent}
          format={(share) => format.share(share)}
        />
      </SimpleGrid>
    </Stack>
  );
}
