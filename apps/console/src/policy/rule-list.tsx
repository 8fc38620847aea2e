import { Stack, Text } from '@mantine/core';
import { Section } from '../ui/section.js';
import { byArea, type BoundedParameter, type ReadableParameter } from './parameters.js';
import classes from './policy.module.css';
import { usePolicyWords } from './policy-words.js';
import { useParameterTexts } from './use-parameter-texts.js';

/** The rules of one version, area by area. */
export function RuleList({ parameters }: { readonly parameters: readonly (ReadableParameter | BoundedParameter)[] }) {
  const texts = useParameterTexts();
  return (
    <Stack gap="md">
      {byArea(parameters).map(([area, ofArea]) => (
        <Section key={area} title={texts.name(area)}>
          <Stack gap={0} component="ul" className={classes.list}>
            {ofArea.map((parameter) => (
              <Rule key={parameter.name} parameter={parameter} />
            ))}
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}

function Rule({ parameter }: { readonly parameter: ReadableParameter | BoundedParameter }) {
  const say = usePolicyWords();
  const texts = useParameterTexts();
  const bounds = 'lowest' in parameter ? texts.bounds(parameter) : '';
  return (
    <li className={classes.row} id={parameter.name}>
      <div className={classes.what}>
        <Text fw={600}>{texts.name(parameter.name)}</Text>
        <Text size="sm" c="dimmed">
          {parameter.description}
        </Text>
      </div>
      <div className={classes.value}>
        <Text fw={700}>{texts.value(parameter)}</Text>
        {bounds !== '' && (
          <Text size="sm" c="dimmed">
            {say('allowed', { bounds })}
          </Text>
        )}
      </div>
    </li>
  );
}
