import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk, useAskPages } from '../api/use-ask.js';
import { Asked } from '../ui/states.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { ComplaintsAboutPartyDocument, StrikePointsDocument, type ComplaintsAboutPartyQuery, type Role } from './generated/party.js';
import { nothing } from './no-connection.js';
import { usePartyWords } from './party-words.js';
import classes from './ratings.module.css';

type Complaint = NonNullable<ComplaintsAboutPartyQuery['complaintsAbout']>['edges'][number]['node'];

/** For those who look after the marketplace: what was complained about, and what of it still weighs. */
export function ComplaintsAbout({ partyId, role }: { readonly partyId: string; readonly role: Role }) {
  const say = usePartyWords();
  const points = useAsk(StrikePointsDocument, { partyId, role }).data?.complaintsAbout?.activePoints;
  const complaints = useAskPages(
    ComplaintsAboutPartyDocument,
    { partyId, role },
    (result) => result.complaintsAbout ?? nothing<Complaint>(),
  );
  return (
    <Section
      title={say('complaints')}
      aside={
        points !== undefined &&
        points > 0 && (
          <Badge variant="light" color="red" tt="none">
            {say('points', { count: points })}
          </Badge>
        )
      }
    >
      <Asked of={complaints} rows={2}>
        {(list) => (
          <>
            {list.length === 0 && <Text c="dimmed">{say('complaintsNone')}</Text>}
            <ul className={classes.list}>
              {list.map((complaint) => (
                <li key={complaint.id}>
                  <ComplaintLine complaint={complaint} />
                </li>
              ))}
            </ul>
            <More of={complaints} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function ComplaintLine({ complaint }: { readonly complaint: Complaint }) {
  const say = usePartyWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  const { id, category, kind, state, filedOn, strikePoints, strikeExpiresOn, complainant } = complaint;
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm" component="div">
        <Anchor component={Link} to={`/complaints/${encodeURIComponent(id)}`} inherit fw={600}>
          {sayComplaint(category)}
          {kind !== null && ` (${sayComplaint(kind)})`}
        </Anchor>{' '}
        {complainant !== null && (
          <>
            {say('ratedBy')} <Name party={complainant} />
          </>
        )}
        {filedOn !== null && ` · ${format.date(filedOn)}`}
      </Text>
      <Group gap="xs">
        {strikePoints !== null && strikeExpiresOn !== null && state === 'UPHELD' && (
          <Text size="sm">{say('pointsUntil', { count: strikePoints, date: format.date(strikeExpiresOn) })}</Text>
        )}
        <Badge variant="light" color="gray" tt="none">
          {sayComplaint(state)}
        </Badge>
      </Group>
    </Group>
  );
}
