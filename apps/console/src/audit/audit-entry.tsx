import { Anchor, Badge, Card, Collapse, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure, useId } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Name } from '../ui/name.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import { isActionWord, useActionWords } from './action-words.js';
import classes from './audit.module.css';
import { isFactWord, useAuditWords, useFactWords } from './audit-words.js';
import type { AuditTrailQuery } from './generated/audit.js';

type Entry = AuditTrailQuery['auditTrail']['edges'][number]['node'];

/** One thing that was done: by whom, when and under which rules; what was written down with it is folded. */
export function AuditEntry({ entry }: { readonly entry: Entry }) {
  const say = useAuditWords();
  const sayAction = useActionWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  const [isOpen, { toggle }] = useDisclosure();
  const id = useId();
  const Picture = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="start" gap="xs">
        <div className={classes.what}>
          <Text fw={600}>{isActionWord(entry.action) ? sayAction(entry.action) : say('other', { action: entry.action })}</Text>
          <Group gap="xs">
            <Text size="sm">
              <bdi>{entry.actor}</bdi>
            </Text>
            {entry.actorParty !== null && (
              <Text size="sm" component="span">
                {say('forParty')} <Name party={entry.actorParty} />
              </Text>
            )}
            {entry.roles.map((role) => (
              <Badge key={role} variant="light" color="gray" size="sm">
                {sayRole(role)}
              </Badge>
            ))}
          </Group>
        </div>
        <div className={classes.when}>
          <Text size="sm">
            <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
          </Text>
          <Anchor component={Link} to={`/policy?version=${entry.policyVersion}`} size="sm">
            {say('rules', { version: entry.policyVersion })}
          </Anchor>
        </div>
      </Group>
      {entry.facts.length > 0 && (
        <>
          <UnstyledButton onClick={toggle} aria-expanded={isOpen} aria-controls={id} mt={4} className={classes.fold}>
            <Picture size={16} aria-hidden />
            <Text span size="sm">
              {say('facts')}
            </Text>
          </UnstyledButton>
          <Collapse expanded={isOpen} id={id}>
            <Facts facts={entry.facts} />
          </Collapse>
        </>
      )}
    </Card>
  );
}

function Facts({ facts }: { readonly facts: Entry['facts'] }) {
  const sayFact = useFactWords();
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value, id }) => (
        <div key={name}>
          <dt>{isFactWord(name) ? sayFact(name) : name}</dt>
          <dd>
            {id === null ? (
              <bdi>{value}</bdi>
            ) : (
              <Anchor component={Link} to={`?subject=${encodeURIComponent(id)}`} size="sm" ff="monospace">
                {value}
              </Anchor>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
