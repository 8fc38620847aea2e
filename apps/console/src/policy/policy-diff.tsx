import { Badge, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowRight, IconArrowUp, IconArrowsLeftRight } from '@tabler/icons-react';
import { areaOf, type Difference } from './parameters.js';
import classes from './policy.module.css';
import { usePolicyWords } from './policy-words.js';
import { useParameterTexts } from './use-parameter-texts.js';

const pictures = { RAISED: IconArrowUp, LOWERED: IconArrowDown, CHANGED: IconArrowsLeftRight };

/** Parameter by parameter what was and what is: said by words and signs, with colour only beside them. */
export function PolicyDiff({ differences }: { readonly differences: readonly Difference[] }) {
  const say = usePolicyWords();
  const texts = useParameterTexts();
  return (
    <Stack gap={0} component="ul" className={classes.list}>
      {differences.map(({ name, unit, before, after, how }) => {
        const Picture = pictures[how];
        return (
          <li key={name} className={classes.row}>
            <div className={classes.what}>
              <Text fw={600}>{texts.name(name)}</Text>
              <Text size="sm" c="dimmed">
                {texts.name(areaOf(name))}
              </Text>
            </div>
            <Group gap="xs" className={classes.change}>
              <Badge variant="outline" color="gray" leftSection={<Picture size={12} aria-hidden />}>
                {say(how)}
              </Badge>
              <Text component="del" className={classes.before}>
                <VisuallyHidden>{say('before')}: </VisuallyHidden>
                {texts.value({ value: before, unit })}
              </Text>
              <IconArrowRight size={16} aria-hidden />
              <Text component="ins" className={classes.after}>
                <VisuallyHidden>{say('after')}: </VisuallyHidden>
                {texts.value({ value: after, unit })}
              </Text>
            </Group>
          </li>
        );
      })}
    </Stack>
  );
}
