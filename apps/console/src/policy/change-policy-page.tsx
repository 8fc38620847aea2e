import { Alert, Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconGitBranch, IconHandStop } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { TimeInput } from '../ui/day-input.js';
import { LongText } from '../ui/long-text.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Asked, Refused } from '../ui/states.js';
import type { Base } from './change.js';
import { NewestPolicyDocument } from './generated/policy.js';
import { ParameterInput } from './parameter-input.js';
import { byArea } from './parameters.js';
import { PolicyDiff } from './policy-diff.js';
import { useChangePolicyWords } from './policy-words.js';
import { useParameterTexts } from './use-parameter-texts.js';
import { usePolicyChange } from './use-policy-change.js';

export function Component() {
  const say = useChangePolicyWords();
  const newest = useAsk(NewestPolicyDocument, {});
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        <Anchor component={Link} to="/policy">
          {say('back')}
        </Anchor>
      }
    >
      <Asked of={newest}>{({ policyVersions }) => policyVersions.edges.map(({ node }) => <ChangeForm key="form" newest={node} />)}</Asked>
    </Page>
  );
}

function ChangeForm({ newest }: { readonly newest: Base }) {
  const say = useChangePolicyWords();
  const texts = useParameterTexts();
  const change = usePolicyChange(newest);
  const { form, base, differences, doing, refusedAt, submit, rebase } = change;
  const was = new Map(differences.map(({ name, before }) => [name, before]));
  const next = base.version + 1;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{say('basedOn', { version: base.version })}</Text>
        {byArea(base.policy.parameters).map(([area, parameters]) => (
          <Section key={area} title={texts.name(area)}>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
              {parameters.map((parameter) => {
                const input = form.getInputProps(`values.${parameter.name}`);
                const refused = refusedAt.get(parameter.name);
                return (
                  <ParameterInput
                    key={parameter.name}
                    parameter={parameter}
                    was={was.get(parameter.name) ?? null}
                    input={{ ...input, error: form.errors[`values.${parameter.name}`] ?? refused }}
                  />
                );
              })}
            </SimpleGrid>
          </Section>
        ))}
        <Section title={say('review')}>
          <Stack gap="md">
            {differences.length === 0 ? <Text c="dimmed">{say('nothing')}</Text> : <PolicyDiff differences={differences} />}
            <TimeInput
              label={say('effectiveAt')}
              description={say('effectiveAtHint')}
              maw={320}
              {...form.getInputProps('effectiveAt')}
              error={form.errors['effectiveAt'] ?? refusedAt.get('effectiveAt')}
            />
            <LongText
              label={say('reason')}
              description={say('reasonHint')}
              minRows={2}
              maximum={2_000}
              {...form.getInputProps('reason')}
              error={form.errors['reason'] ?? refusedAt.get('reason')}
            />
            <Text size="sm" c="dimmed">
              {say('consequence')}
            </Text>
            {newest.version > base.version ? (
              <Meanwhile base={base} newest={newest} onRebase={() => rebase(newest)} />
            ) : refusedAt.size > 0 || Object.keys(form.errors).length > 0 ? (
              <Alert color="orange" variant="light" icon={<IconHandStop />} role="alert">
                {say('lookAtFields')}
              </Alert>
            ) : (
              <Refused doing={doing} />
            )}
            <Group>
              <Button type="submit" loading={doing.isRunning} disabled={differences.length === 0 || newest.version > base.version}>
                {say('send', { version: next })}
              </Button>
            </Group>
          </Stack>
        </Section>
      </Stack>
    </form>
  );
}

interface MeanwhileProps {
  readonly base: Base;
  readonly newest: Base;
  readonly onRebase: () => void;
}

/** Somebody else was faster. Nothing that was typed is lost by it. */
function Meanwhile({ base, newest, onRebase }: MeanwhileProps) {
  const say = useChangePolicyWords();
  return (
    <Alert color="orange" variant="light" icon={<IconGitBranch />} title={say('meanwhile')} role="alert">
      <Stack gap="xs" align="start">
        <Text size="sm">{say('meanwhileHint', { version: newest.version })}</Text>
        <Group>
          <Anchor component={Link} to={`/policy?view=versions&from=${base.version}&to=${newest.version}`} target="_blank" size="sm">
            {say('look')}
          </Anchor>
          <Button variant="light" color="orange" onClick={onRebase}>
            {say('rebase', { version: newest.version })}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
