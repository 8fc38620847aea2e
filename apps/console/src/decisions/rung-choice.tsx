import { Badge, Group, Radio, Stack, Text } from '@mantine/core';
import { useNoServeWords } from '../words/no-serve-words.js';
import { isRung } from './charge-form.js';
import { useChargeWords } from './charge-words.js';
import { ladder, type Rung } from './effects-of.js';

interface RungChoiceProps {
  readonly value: Rung;
  readonly taken: readonly Rung[];
  readonly onChange: (rung: Rung) => void;
}

/** The ladder, each rung with what it means. */
export function RungChoice({ value, taken, onChange }: RungChoiceProps) {
  const say = useChargeWords();
  const sayRung = useNoServeWords();
  return (
    <Radio.Group
      label={say('rung')}
      description={say('rungHint')}
      value={value}
      onChange={(chosen) => {
        if (isRung(chosen)) onChange(chosen);
      }}
    >
      <Stack gap="xs" mt="xs">
        {ladder.map((rung) => (
          <Radio
            key={rung}
            value={rung}
            label={
              <Group gap="xs" component="span">
                <Text span fw={600} size="sm">
                  {sayRung(rung)}
                </Text>
                {taken.includes(rung) && (
                  <Badge component="span" variant="outline" color="gray" size="sm">
                    {say('stoodOn')}
                  </Badge>
                )}
              </Group>
            }
            description={say(`${rung}_hint`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
