import { Card, List, Radio, Stack, Text, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';
import { useRoleWords } from '../words/role-words.js';
import { OpenSeparationDocument, PartyToPartWithDocument } from './generated/separations.js';
import { useSeparationWords } from './separation-words.js';

export function Component() {
  const say = useSeparationWords();
  const sayCommon = useCommonWords();
  const [search] = useSearchParams();
  const partyId = search.get('party') ?? '';
  const asked = useAsk(PartyToPartWithDocument, { id: partyId }, { when: partyId !== '' });
  const name = asked.data?.party?.displayName ?? '…';
  if (partyId === '')
    return (
      <Page title={say('newTitlePlain')}>
        <Empty title={say('nobodyNamed')} hint={say('noneHint')} />
      </Page>
    );
  return (
    <Page title={say('newTitle', { name })} hint={say('newHint')}>
      <Asked of={asked}>
        {({ party }) =>
          party === null ? <Empty title={sayCommon('notForYou')} /> : <Beginning partyId={party.id} otherRole={search.get('role')} />
        }
      </Asked>
    </Page>
  );
}

/** @param otherRole what the other one is, where the way here says so */
function Beginning({ partyId, otherRole }: { readonly partyId: string; readonly otherRole: string | null }) {
  const say = useSeparationWords();
  const sayRole = useRoleWords();
  const navigate = useNavigate();
  const opening = useDo(OpenSeparationDocument);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [myRole, setMyRole] = useState<'SELLER' | 'BUYER'>(otherRole === 'SELLER' ? 'BUYER' : 'SELLER');
  const open = async (): Promise<void> => {
    const opened = await opening.run({ input: { otherId: partyId, myRole, idempotencyKey } });
    if (opened !== null) await navigate(`/separations/${encodeURIComponent(opened.id)}`);
  };
  return (
    <Stack>
      <Card withBorder>
        <Text fw={600}>{say('inSixSteps')}</Text>
        <List type="ordered" mt="xs">
          {(['step1', 'step2', 'step3', 'step4', 'step5', 'step6'] as const).map((step) => (
            <List.Item key={step}>{say(step)}</List.Item>
          ))}
        </List>
      </Card>
      <Form doing={opening} submit={say('open')} onSubmit={() => void open()}>
        <Radio.Group label={say('myRole')} value={myRole} onChange={(chosen) => setMyRole(chosen === 'BUYER' ? 'BUYER' : 'SELLER')}>
          <Group mt={4}>
            <Radio value="SELLER" label={sayRole('SELLER')} />
            <Radio value="BUYER" label={sayRole('BUYER')} />
          </Group>
        </Radio.Group>
      </Form>
    </Stack>
  );
}
