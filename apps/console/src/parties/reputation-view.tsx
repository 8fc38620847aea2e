import { Alert, Badge, Group, SimpleGrid, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Field, Fields } from '../ui/fields.js';
import { Section } from '../ui/section.js';
import { Stars } from '../ui/stars.js';
import { useFormat } from '../words/use-format.js';
import { Categories, Histogram } from './bars.js';
import { Course } from './course.js';
import { PairOutlookDocument, type ReputationShownFragment } from './generated/party.js';
import { usePartyWords } from './party-words.js';
import { ScoreBar } from './score-bar.js';
import { Why } from './why.js';

interface ReputationViewProps {
  readonly partyId: string;
  readonly reputation: ReputationShownFragment;
  /** Below so many different raters there is no score. */
  readonly shownFromRaters: number;
}

/** What the revealed record says about a party in a role. */
export function ReputationView({ partyId, reputation, shownFromRaters }: ReputationViewProps) {
  const say = usePartyWords();
  return (
    <>
      {reputation.sealedSignal === true && (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle />} title={say('sealed')}>
          {say('sealedHint')}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Score reputation={reputation} shownFromRaters={shownFromRaters} />
        <Section title={say('stars')}>
          <Histogram counts={reputation.histogram} />
        </Section>
        <Dealings partyId={partyId} reputation={reputation} />
        <Section title={say('categories')}>
          <Categories of={reputation.categories} />
        </Section>
      </SimpleGrid>
      <Section title={say('course')} hint={say('courseHint')}>
        <Course months={reputation.course} />
      </Section>
      {reputation.score !== null && (
        <Section title={say('why')} hint={say('whyHint')}>
          <Why terms={reputation.terms} />
        </Section>
      )}
    </>
  );
}

function Score({ reputation, shownFromRaters }: Omit<ReputationViewProps, 'partyId'>) {
  const say = usePartyWords();
  const format = useFormat();
  const { score, interval, evidence, raters, asOf } = reputation;
  return (
    <Section title={say('score')}>
      {score === null || interval === null ? (
        <>
          <div>
            <Badge size="lg" variant="light" tt="none">
              {say('isNew')}
            </Badge>
          </div>
          <Text>{say('isNewHint', { needed: shownFromRaters, raters })}</Text>
        </>
      ) : (
        <>
          <Group gap="sm" align="center">
            <Text fz={40} fw={700} lh={1}>
              {format.number(score, 2)}
            </Text>
            <Stars count={Math.round(score * 2) / 2} />
          </Group>
          <ScoreBar score={score} interval={interval} />
          <Text size="sm">{say('between', { low: format.number(interval.low, 2), high: format.number(interval.high, 2) })}</Text>
          <Text size="sm" c="dimmed">
            {say('evidence', { count: raters, evidence: format.number(evidence, 1) })} {say('asOf', { date: format.date(asOf) })}.
          </Text>
        </>
      )}
    </Section>
  );
}

const inHundred = (share: number): number => Math.round(share * 100);

function Dealings({ partyId, reputation }: Omit<ReputationViewProps, 'shownFromRaters'>) {
  const say = usePartyWords();
  const format = useFormat();
  const { party: me } = useViewer();
  const { role, againShare, endedWellShare, silences, outlook } = reputation;
  const isOther = me !== null && me.id !== partyId;
  const pair = useAsk(PairOutlookDocument, { id: partyId, role, me: me?.id ?? '' }, { when: isOther }).data?.reputation?.pairOutlook;
  const bad = inHundred(outlook);
  return (
    <Section title={say('dealings')}>
      <Fields>
        <Field name={say('again')}>{againShare === null ? say('unknown') : format.share(againShare)}</Field>
        <Field name={say('endedWell')}>{endedWellShare === null ? say('unknown') : format.share(endedWellShare)}</Field>
        <Field name={say('silences')}>{say('silencesTimes', { count: silences })}</Field>
        <Field name={say('outlook')}>
          {bad === 0 ? say('outlookNone') : say('outlookWords', { count: bad })}
          {isOther && pair != null && ` ${say('outlookPair', { count: inHundred(pair) })}`}
        </Field>
      </Fields>
    </Section>
  );
}
