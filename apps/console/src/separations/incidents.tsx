import { Anchor, Badge, Card, Checkbox, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { Written } from '../ui/written.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useFormat } from '../words/use-format.js';
import { RecordIncidentDocument, TurnIncidentIntoComplaintDocument, type ComplaintCategory } from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps, type Separation } from './separation.js';

type Incident = NonNullable<Separation['inside']>['incidents'][number];

/** What an outburst can be. The others need a kind, and are told on the complaints' own page. */
const categories: readonly ComplaintCategory[] = ['INSULT', 'EXCESSIVE_DEMANDS', 'FRAUD', 'DISCRIMINATION', 'OTHER'];

export function RecordIncident({ separation }: ActionProps) {
  const say = useSeparationWords();
  const recording = useDo(RecordIncidentDocument);
  const [what, setWhat] = useState('');
  const [isSerious, setSerious] = useState(false);
  const record = async (): Promise<void> => {
    const done = await recording.run({ input: { ...targetOf(separation), what, isSerious } });
    if (done !== null) setWhat('');
  };
  return (
    <Form doing={recording} submit={say('recordIncident')} onSubmit={() => void record()} isReady={what.trim() !== ''} quiet>
      <Textarea
        label={say('incident')}
        value={what}
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      <Checkbox label={say('serious')} checked={isSerious} onChange={({ currentTarget }) => setSerious(currentTarget.checked)} />
    </Form>
  );
}

export function Incidents({ separation: { inside } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  if (inside === null || inside.incidents.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={600} size="sm">
        {say('incidents')}
      </Text>
      {inside.incidents.map((incident) => (
        <IncidentCard key={incident.id} incident={incident} />
      ))}
    </Stack>
  );
}

function IncidentCard({ incident: { id, at, what, isSerious, complaintId } }: { readonly incident: Incident }) {
  const say = useSeparationWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  const turning = useDo(TurnIncidentIntoComplaintDocument);
  const [category, setCategory] = useState<ComplaintCategory>('INSULT');
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {format.dateTime(at)}
        </Text>
        {isSerious && (
          <Badge color="red" variant="light">
            {say('serious')}
          </Badge>
        )}
      </Group>
      <Written text={what} covered />
      {complaintId !== null && (
        <Anchor component={Link} size="sm" to={`/complaints/${encodeURIComponent(complaintId)}`}>
          {say('isComplaint')}
        </Anchor>
      )}
      {isSerious && complaintId === null && (
        <Form
          doing={turning}
          submit={say('toComplaint')}
          quiet
          onSubmit={() => void turning.run({ input: { incidentId: id, category, kind: null, safetyReason: null } })}
        >
          <Select
            label={say('category')}
            value={category}
            allowDeselect={false}
            maw={260}
            data={categories.map((value) => ({ value, label: sayComplaint(value) }))}
            onChange={(chosen) => setCategory(categories.find((known) => known === chosen) ?? 'INSULT')}
          />
        </Form>
      )}
    </Card>
  );
}
