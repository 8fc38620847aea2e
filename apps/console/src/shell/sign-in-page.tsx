import { Alert, Badge, Button, Card, Container, Group, Image, Stack, Text, Title } from '@mantine/core';
import { IconHandStop, IconLogin2 } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Asked, Empty, Failed } from '../ui/states.js';
import { session, type IssuerOptions, type Person } from '../session/session.js';
import { language } from '../words/language.js';
import { useRoleWords } from '../words/role-words.js';
import { Appearance } from './appearance.js';
import logo from './evenhand.svg';
import { useShellWords } from './shell-words.js';

/** Where everybody begins who is not signed in. */
export function SignInPage() {
  const say = useShellWords();
  return (
    <Container size="md" py="xl" component="main">
      <Stack gap="xl">
        <Group justify="space-between">
          <Group>
            <Image src={logo} alt="" w={48} h={48} />
            <div>
              <Title order={1}>Evenhand</Title>
              <Text c="dimmed">{say('motto')}</Text>
            </div>
          </Group>
          <Appearance />
        </Group>
        <People />
      </Stack>
    </Container>
  );
}

function People() {
  const say = useShellWords();
  const signingIn = useMutation({ mutationFn: session.signIn });
  const options = useQuery({ queryKey: ['sign-in'], queryFn: () => session.options() });
  return (
    <Asked of={options}>
      {(known) =>
        known.kind === 'OIDC' ? (
          <Elsewhere options={known} />
        ) : known.people.length === 0 ? (
          <Empty title={say('nobody')} hint={say('nobodyHint')} />
        ) : (
          <section aria-labelledby="choose">
            <Title order={2} size="h3" id="choose">
              {say('chooseSomeone')}
            </Title>
            <Text c="dimmed" mb="md">
              {say('chooseHint')}
            </Text>
            <Stack gap="xs">
              {signingIn.error !== null && <Failed error={signingIn.error} />}
              {known.people.map((person) => (
                <PersonCard key={person.subject} person={person} onSignIn={signingIn.mutate} />
              ))}
            </Stack>
          </section>
        )
      }
    </Asked>
  );
}

/** At a real issuer: from here, where it knows the console. */
function Elsewhere({ options: { issuer, clientId } }: { readonly options: IssuerOptions }) {
  const say = useShellWords();
  const leaving = useMutation({ mutationFn: session.signInAtIssuer });
  if (clientId === null) return <Empty title={say('elsewhere')} hint={say('elsewhereHint', { issuer })} />;
  if (session.isForAnotherWindow) return <Empty title={say('forAnother')} hint={say('forAnotherHint')} />;
  return (
    <Stack align="center" gap="md">
      <Empty icon={IconLogin2} title={say('elsewhere')} hint={say('atIssuerHint', { issuer: new URL(issuer).host })}>
        <Button mt="sm" loading={leaving.isPending} onClick={() => leaving.mutate()}>
          {say('atIssuer')}
        </Button>
      </Empty>
      {leaving.error !== null && <Failed error={leaving.error} />}
      {session.trouble !== null && (
        <Alert color="orange" variant="light" icon={<IconHandStop />} title={say('notLetIn')} role="alert">
          <bdi>{session.trouble}</bdi>
        </Alert>
      )}
    </Stack>
  );
}

interface PersonCardProps {
  readonly person: Person;
  readonly onSignIn: (subject: string) => void;
}

function PersonCard({ person: { subject, name, roles, about }, onSignIn }: PersonCardProps) {
  const say = useShellWords();
  const sayRole = useRoleWords();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between">
        <div>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            {roles.map((role) => (
              <Badge key={role} variant="light" color={role === 'PARTY' ? 'teal' : 'indigo'}>
                {sayRole(role as 'PARTY')}
              </Badge>
            ))}
          </Group>
          <Text size="sm" c="dimmed">
            {about[language()]}
          </Text>
        </div>
        <Button variant="light" aria-label={say('signIn', { name })} onClick={() => onSignIn(subject)}>
          →
        </Button>
      </Group>
    </Card>
  );
}
