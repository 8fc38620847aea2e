import { Grid, Stack } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { HearingDocument, type HearingQuery } from './generated/hearings.js';
import { HearingAnswer } from './hearing-answer.js';
import { HearingCharge } from './hearing-charge.js';
import { HearingDecision } from './hearing-decision.js';
import { useHearingsWords } from './hearings-words.js';
import { StateOfEntry } from './state-of-entry.js';
import { WhatItMeans } from './what-it-means.js';

type Found = NonNullable<HearingQuery['noServeEntry']>;

/** An entry with what its subject may know of it. */
export type Entry = Found & { readonly [Part in 'charge' | 'hearing' | 'decision']: NonNullable<Found[Part]> };

const isAboutMe = (entry: Found | null): entry is Entry =>
  entry !== null && entry.charge !== null && entry.hearing !== null && entry.decision !== null;

export function Component() {
  const say = useHearingsWords();
  const { id = '' } = useParams();
  const answer = useAsk(HearingDocument, { id });
  return (
    <Asked of={answer}>
      {({ noServeEntry }) =>
        isAboutMe(noServeEntry) ? (
          <EntryView key={noServeEntry.id} entry={noServeEntry} />
        ) : (
          <Page title={say('title')}>
            <Empty icon={IconEar} title={say('missing')} />
          </Page>
        )
      }
    </Asked>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const say = useHearingsWords();
  const sayNoServe = useNoServeWords();
  const title = say(entry.state === 'HEARING' ? 'oneTitle' : 'entryTitle', { ground: sayNoServe(entry.charge.ground) });
  return (
    <Page title={title} hint={say('hint')} actions={<StateOfEntry state={entry.state} />}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="lg">
            <HearingDecision entry={entry} />
            <HearingCharge entry={entry} />
            <HearingAnswer entry={entry} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <WhatItMeans entry={entry} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
