import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { MySeparationsDocument, type MySeparationsQuery } from './generated/separations.js';
import { useSeparationWords } from './separation-words.js';

type Separation = MySeparationsQuery['mySeparations']['edges'][number]['node'];

export function Component() {
  const say = useSeparationWords();
  const separations = useAskPages(MySeparationsDocument, {}, (result) => result.mySeparations);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Asked of={separations}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon={IconHeartHandshake} title={say('none')} hint={say('noneHint')} />
          ) : (
            <Stack gap="xs">
              {list.map((separation) => (
                <SeparationCard key={separation.id} separation={separation} />
              ))}
              <More of={separations} />
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}

function SeparationCard({ separation: { id, state, mySide, opener, other, steps } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const isOver = state === 'CLOSED' || state === 'ABANDONED';
  const next = isOver ? undefined : steps.find((step) => step.state === 'OPEN');
  return (
    <Card withBorder component={Link} to={`/separations/${encodeURIComponent(id)}`}>
      <Group justify="space-between">
        <div>
          <Text fw={600} component="div">
            <bdi>
              {mySide === 'OTHER' ? say('partsWithYou', { name: opener.displayName }) : say('youPart', { name: other.displayName })}
            </bdi>
          </Text>
          {next !== undefined && (
            <Text size="sm" c="dimmed">
              {say('next', { step: next.title })}
            </Text>
          )}
        </div>
        <Badge variant="light">{say(mySide === 'OTHER' && state === 'INFORMED' ? 'youWereTold' : state)}</Badge>
      </Group>
    </Card>
  );
}
