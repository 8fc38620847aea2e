import { Textarea } from '@mantine/core';
import { words } from '../words/words.js';

const useCountedWords = words('counted-text', {
  en: { characters: '{{written}} of {{most}} characters' },
  de: { characters: '{{written}} von {{most}} Zeichen' },
});

interface CountedTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** How many characters there is room for. */
  readonly most: number;
  readonly error: string | null;
  readonly name: string;
  readonly minRows?: number;
  readonly onChange: (text: string) => void;
}

/** A text that has to be written, with how much of its room is taken. */
export function CountedText({ label, hint, value, most, error, name, minRows = 3, onChange }: CountedTextProps) {
  const say = useCountedWords();
  // Counted as the API does, by characters and not by halves of them.
  const written = Array.from(value).length;
  const room = say('characters', { written, most });
  return (
    <Textarea
      label={label}
      description={[hint, room].filter((part) => part !== undefined).join(' ')}
      value={value}
      error={error ?? (written > most ? room : null)}
      name={name}
      required
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={minRows}
      maxRows={16}
    />
  );
}
