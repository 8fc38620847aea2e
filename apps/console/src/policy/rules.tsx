import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Asked, Empty } from '../ui/states.js';
import type { RulesInForceQuery } from './generated/policy.js';
import { differences, type ReadableParameter } from './parameters.js';
import { PolicyDiff } from './policy-diff.js';
import { usePolicyWords } from './policy-words.js';
import { RuleList } from './rule-list.js';
import { useVersions } from './use-versions.js';

/** What is in force, and before it what is decided already and will be. */
export function RulesInForce({ rules: { policy, announced } }: { readonly rules: RulesInForceQuery }) {
  const say = usePolicyWords();
  const units = new Map(policy.parameters.map(({ name, unit }) => [name, unit]));
  const later = announced.parameters.flatMap(({ name, value }) => {
    const unit = units.get(name);
    return unit === undefined ? [] : [{ name, value, unit }];
  });
  return (
    <Stack gap="md">
      {announced.version > policy.version && (
        <Alert icon={<IconCalendarEvent />} title={say('announcedTitle')} variant="light">
          <Text size="sm">{say('announcedHint', { version: announced.version })}</Text>
          <PolicyDiff differences={differences(policy.parameters, later)} />
        </Alert>
      )}
      <Text c="dimmed">{say('showing', { version: policy.version })}</Text>
      <RuleList parameters={policy.parameters} />
    </Stack>
  );
}

/** The rules as they were, or will be, in one version. */
export function RulesOfVersion({ version }: { readonly version: number }) {
  const say = usePolicyWords();
  const versions = useVersions([version]);
  return (
    <Asked of={versions}>
      {(list) => {
        const parameters: readonly ReadableParameter[] | undefined = list.find((each) => each.version === version)?.policy.parameters;
        return (
          <Stack gap="md">
            <Text c="dimmed">
              {say('showingOther', { version })}{' '}
              <Anchor component={Link} to="?">
                {say('toInForce')}
              </Anchor>
            </Text>
            {parameters === undefined ? <Empty title={say('versionMissing', { version })} /> : <RuleList parameters={parameters} />}
          </Stack>
        );
      }}
    </Asked>
  );
}
