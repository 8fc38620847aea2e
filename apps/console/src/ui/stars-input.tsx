import { Box, Group, Text } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useId } from 'react';
import { useCommonWords } from '../words/common-words.js';
import classes from './stars-input.module.css';

interface StarsInputProps {
  readonly label: string;
  /** 1 to 5; 0 while nobody has chosen. */
  readonly value: number;
  readonly onChange: (stars: number) => void;
  readonly size?: number;
  readonly required?: boolean;
  readonly error?: string | null;
}

const choices = [1, 2, 3, 4, 5];

/** One to five stars. They are radio buttons, see-through: the arrow keys choose, and a screen reader counts. */
export function StarsInput({ label, value, onChange, size = 22, required = false, error = null }: StarsInputProps) {
  const say = useCommonWords();
  const id = useId();
  return (
    <Box
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-required={required}
      {...(error === null ? {} : { 'aria-describedby': `${id}-error` })}
    >
      <Text size="sm" fw={500} id={`${id}-label`}>
        {label}
      </Text>
      <Group gap="xs">
        <div className={classes.stars}>
          {choices.map((stars) => (
            <span key={stars} className={classes.star} data-lit={stars <= value || undefined}>
              <input
                className={classes.input}
                type="radio"
                name={id}
                value={stars}
                checked={value === stars}
                onChange={() => onChange(stars)}
                aria-label={say('stars', { count: stars })}
              />
              <IconStar size={size} stroke={1.6} aria-hidden />
            </span>
          ))}
        </div>
        {value > 0 && (
          <Text size="sm" c="dimmed" aria-hidden>
            {say('stars', { count: value })}
          </Text>
        )}
      </Group>
      {error !== null && (
        <Text size="sm" c="var(--mantine-color-error)" id={`${id}-error`}>
          {error}
        </Text>
      )}
    </Box>
  );
}
