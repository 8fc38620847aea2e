import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { LongText } from '../ui/long-text.js';
import { refusedAt } from '../ui/refused-at.js';
import { Section } from '../ui/section.js';
import { CategoryFields } from './category-fields.js';
import { useDraft, type ComplaintDraft } from './complaint-draft.js';
import { EvidenceFields } from './evidence-fields.js';
import { FactFields } from './fact-fields.js';
import { FileComplaintDocument, type ComplaintFormQuery, type FileComplaintInput } from './generated/new-complaint.js';
import { useNewComplaintWords } from './new-complaint-words.js';
import { WhatFollows } from './what-follows.js';

type About = { readonly orderId: string } | { readonly partyId: string; readonly role: 'BUYER' | 'SELLER' };

interface ComplaintFormProps {
  readonly about: About;
  readonly other: { readonly displayName: string };
  readonly around: ComplaintFormQuery;
}

const fieldsOfFacts = ['facts', 'facts.on', 'facts.what'];
const fieldsOfEvidence = ['evidence', 'evidence.text', 'evidence.sha256', 'evidence.url'];
const fields = [...fieldsOfFacts, ...fieldsOfEvidence, 'safetyReason'];

const inputOf = (about: About, draft: ComplaintDraft, idempotencyKey: string): FileComplaintInput | null =>
  draft.category === null
    ? null
    : {
        ...about,
        category: draft.category,
        kind: draft.kind,
        facts: draft.facts.map(({ on, what }) => ({ on, what })),
        evidence: [...draft.excerpts.map(({ text }) => ({ text })), ...draft.files.map(({ sha256, url }) => ({ sha256, url: url.trim() }))],
        safetyReason: draft.isHidden ? draft.safetyReason : null,
        idempotencyKey,
      };

/** What happened, what shows it, whether to stay hidden; and what will come of it, before it is sent. */
export function ComplaintForm({ about, other, around }: ComplaintFormProps) {
  const say = useNewComplaintWords();
  const navigate = useNavigate();
  const file = useDo(FileComplaintDocument);
  const form = useDraft(around);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { maximumTextLength } = around.policy.complaints;
  const name = `\u2068${other.displayName}\u2069`;
  const send = async (draft: ComplaintDraft): Promise<void> => {
    const input = inputOf(about, draft, idempotencyKey);
    const filed = input && (await file.run({ input }));
    if (filed !== null) await navigate(`/complaints/${encodeURIComponent(filed.id)}`);
  };
  return (
    <Form doing={file} fields={fields} submit={say('send')} onSubmit={form.onSubmit((draft) => void send(draft))}>
      <CategoryFields form={form} categories={around.complaintCategories} />
      <FactFields form={form} maximum={maximumTextLength} refusal={fieldsOfFacts.map((at) => refusedAt(file, at)).find(Boolean)} />
      <EvidenceFields form={form} maximum={maximumTextLength} refusal={fieldsOfEvidence.map((at) => refusedAt(file, at)).find(Boolean)} />
      <Section title={say('safety')}>
        <Checkbox label={say('hide', { name })} description={say('hideHint')} {...form.getInputProps('isHidden', { type: 'checkbox' })} />
        {form.values.isHidden && (
          <Stack>
            <Text size="sm">{say('hideMeans', { name })}</Text>
            <LongText
              label={say('safetyReason')}
              description={say('safetyReasonHint')}
              required
              minRows={2}
              maximum={maximumTextLength}
              {...form.getInputProps('safetyReason')}
              error={form.errors['safetyReason'] ?? refusedAt(file, 'safetyReason')}
            />
          </Stack>
        )}
      </Section>
      <WhatFollows name={name} isHidden={form.values.isHidden} policy={around.policy.complaints} />
    </Form>
  );
}
