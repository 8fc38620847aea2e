import { Checkbox } from '@mantine/core';
import { mostCharacters } from './charge-form.js';
import { useChargeWords } from './charge-words.js';
import { LongText } from '../ui/long-text.js';

interface UrgentFieldsProps {
  readonly isUrgent: boolean;
  readonly reason: string;
  readonly error: string | null;
  readonly onChange: (isUrgent: boolean, reason: string) => void;
}

/** Danger that does not allow to wait for the hearing, with what it is. */
export function UrgentFields({ isUrgent, reason, error, onChange }: UrgentFieldsProps) {
  const say = useChargeWords();
  return (
    <>
      <Checkbox
        label={say('isUrgent')}
        description={say('isUrgentHint')}
        checked={isUrgent}
        onChange={(event) => onChange(event.currentTarget.checked, reason)}
      />
      {isUrgent && (
        <LongText
          label={say('urgentReason')}
          name="urgentReason"
          minRows={2}
          required
          value={reason}
          maximum={mostCharacters.reason}
          error={error}
          onChange={(text) => onChange(true, text)}
        />
      )}
    </>
  );
}
