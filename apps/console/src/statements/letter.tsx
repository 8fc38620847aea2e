import { Paper, Text } from '@mantine/core';
import type { Language } from '../words/language.js';
import { useOpenPlaceholder } from './placeholder-words.js';
import classes from './letter.module.css';

interface LetterProps {
  /** What nothing stands for yet is in double braces. */
  readonly text: string;
  readonly language: Language;
  readonly label: string;
}

/** A letter as its reader gets it, and in it, in words, what is still open. */
export function Letter({ text, language, label }: LetterProps) {
  const sayOpen = useOpenPlaceholder();
  // Every second piece is the name of a placeholder.
  const pieces = text.split(/\{\{([^{}]*)\}\}/u);
  return (
    <Paper withBorder p={{ base: 'md', sm: 'xl' }} maw={760} component="article" aria-label={label}>
      <Text component="div" dir="auto" lang={language} className={classes.letter}>
        {pieces.map((piece, index) =>
          index % 2 === 0 ? (
            piece
          ) : (
            <mark key={index} className={classes.open}>
              {sayOpen(piece)}
            </mark>
          ),
        )}
      </Text>
    </Paper>
  );
}
