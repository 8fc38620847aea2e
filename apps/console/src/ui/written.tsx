import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommonWords } from '../words/common-words.js';
import classes from './written.module.css';

/** Beyond it a text is folded: 10,000 characters must not push away what comes next. */
const foldedFrom = 600;

interface WrittenProps {
  readonly text: string;
  /** It may insult: covered until somebody wants to read it. */
  readonly covered?: boolean;
}

/**
 * What somebody wrote, as text and nothing else. Its direction is its own: marks that turn the direction round reach no
 * further than its end.
 */
export function Written({ text, covered = false }: WrittenProps) {
  const say = useCommonWords();
  const [isWanted, want] = useState(false);
  const [isWhole, unfold] = useState(text.length <= foldedFrom);
  if (covered && !isWanted) {
    return (
      <Group gap="xs" className={classes.covered}>
        <Text aria-hidden className={classes.blurred} lineClamp={2} component="div">
          {'▒'.repeat(Math.min(text.length, 80))}
        </Text>
        <IconEyeOff size={18} aria-hidden />
        <Text size="sm" c="dimmed">
          {say('hidden')}
        </Text>
        <Button size="compact-sm" variant="light" color="gray" onClick={() => want(true)}>
          {say('reveal')}
        </Button>
      </Group>
    );
  }
  return (
    <Box>
      <Text component="div" dir="auto" className={classes.written}>
        {isWhole ? text : `${text.slice(0, foldedFrom)} …`}
      </Text>
      <Group gap="md">
        {text.length > foldedFrom && (
          <Anchor component="button" type="button" size="sm" onClick={() => unfold(!isWhole)}>
            {say(isWhole ? 'showLess' : 'showAll')}
          </Anchor>
        )}
        {covered && (
          <Anchor component="button" type="button" size="sm" onClick={() => want(false)}>
            {say('cover')}
          </Anchor>
        )}
      </Group>
    </Box>
  );
}
