import { Group, Radio, Stack, Text } from '@mantine/core';
import { useNoServeWords } from '../words/no-serve-words.js';
import type { NoServeRung } from './generated/propose-no-serve.js';
import { rungs } from './no-serve-filter.js';
import { useProposeWords } from './propose-words.js';

interface RungLadderProps {
  /** Rungs that were in force before; null where they are not for this viewer. */
  readonly taken: readonly NoServeRung[] | null;
  readonly value?: string;
  readonly onChange?: (rung: string) => void;
}

/** The ladder from its foot, with what each rung means. */
export function RungLadder({ taken, value, onChange }: RungLadderProps) {
  const say = useProposeWords();
  const sayTerm = useNoServeWords();
  return (
    <Radio.Group
      label={say('rung')}
      description={say('rungHint')}
      {...(value === undefined ? {} : { value })}
      {...(onChange ? { onChange } : {})}
    >
      <Stack gap="xs" mt="xs">
        {rungs.map((rung) => (
          <Radio.Card key={rung} value={rung} p="sm">
            <Group wrap="nowrap" align="start">
              <Radio.Indicator mt={2} />
              <div>
                <Text fw={600} size="sm">
                  {sayTerm(rung)}
                </Text>
                <Text size="sm" c="dimmed">
                  {say(rung)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
      {taken !== null && (
        <Text size="sm" mt="xs">
          {taken.length === 0 ? say('earlierNone') : say('earlier', { rungs: taken.map((rung) => sayTerm(rung)).join(', ') })}
        </Text>
      )}
    </Radio.Group>
  );
}
