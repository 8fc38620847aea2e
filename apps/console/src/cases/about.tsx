import { Text } from '@mantine/core';
import { Section } from '../ui/section.js';
import { AboutComplaint } from './about-complaint.js';
import { AboutAppeal, AboutEntry } from './about-entry.js';
import { AboutHeldBack, AboutRemoval } from './about-rating.js';
import type { ReadCase } from './case.js';
import { useCasePageWords } from './case-words.js';

/** The thing that waits to be decided. */
export function About({ case: found }: { readonly case: ReadCase }) {
  const say = useCasePageWords();
  return (
    <Section title={say('about')}>
      <Matter case={found} />
    </Section>
  );
}

function Matter({ case: { about, subject } }: { readonly case: ReadCase }) {
  const say = useCasePageWords();
  if (about === null) return <Text c="dimmed">{say('aboutHidden')}</Text>;
  switch (about.__typename) {
    case 'Complaint':
      return <AboutComplaint complaint={about} />;
    case 'RatingRemoval':
      return <AboutRemoval removal={about} />;
    case 'Rating':
      return <AboutHeldBack rating={about} subjectId={subject.id} />;
    case 'NoServeEntry':
      return <AboutEntry entry={about} />;
    case 'Appeal':
      return <AboutAppeal appeal={about} />;
  }
}
