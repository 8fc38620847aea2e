import { Card, Stack, Text, Title } from '@mantine/core';
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
        <Card key={area} withBorder component="section" aria-labelledby={`area-${area}`}>
          <Title order={2} size="h4" id={`area-${area}`} mb="xs">
            {texts.name(area)}
          </Title>
          <Stack gap={0} component="ul" className={classes.list}>
            {ofArea.map((parameter) => (
              <Rule key={parameter.name} parameter={parameter} />
            ))}
          </Stack>
        </Card>
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
