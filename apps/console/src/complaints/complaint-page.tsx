import { Alert, Grid, Stack } from '@mantine/core';
import { IconEyeOff, IconFlag } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { ComplaintCourse } from './complaint-course.js';
import { ComplaintDecision } from './complaint-decision.js';
import { isOpen, mayHurt, useWhat } from './complaint-facts.js';
import { ComplaintResponse } from './complaint-response.js';
import { ComplaintSaid } from './complaint-said.js';
import { ComplaintSummary } from './complaint-summary.js';
import { useComplaintsWords } from './complaints-words.js';
import { ComplaintDocument, type ComplaintQuery } from './generated/complaints.js';
import { WithdrawComplaint } from './withdraw-complaint.js';

export type Complaint = NonNullable<ComplaintQuery['complaint']>;

export function Component() {
  const say = useComplaintsWords();
  const { id = '' } = useParams();
  const answer = useAsk(ComplaintDocument, { id });
  return (
    <Asked of={answer}>
      {(result) =>
        result.complaint === null ? (
          <Page title={say('title')}>
            <Empty icon={IconFlag} title={say('missing')} />
          </Page>
        ) : (
          <ComplaintView key={result.complaint.id} complaint={result.complaint} around={result} />
        )
      }
    </Asked>
  );
}

function ComplaintView({ complaint, around }: { readonly complaint: Complaint; readonly around: ComplaintQuery }) {
  const say = useComplaintsWords();
  const what = useWhat();
  const { party } = useViewer();
  const isAboutMe = complaint.subject.id === party?.id;
  const explanation = around.complaintCategories.find(({ category }) => category === complaint.category)?.explanation;
  const canWithdraw = !isAboutMe && isOpen(complaint.state);
  const canSpeak = isAboutMe && (isOpen(complaint.state) || complaint.response !== null);
  return (
    <Page
      title={say('complaintAbout', { what: what(complaint) })}
      {...(explanation === undefined ? {} : { hint: explanation })}
      actions={canWithdraw && <WithdrawComplaint complaint={complaint} />}
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="lg">
            <ComplaintDecision complaint={complaint} isAboutMe={isAboutMe} policy={around.policy} />
            {complaint.isComplainantHidden && <Hidden complaint={complaint} isAboutMe={isAboutMe} />}
            <ComplaintSaid complaint={complaint} covered={mayHurt(complaint.category)} />
            {canSpeak && <ComplaintResponse complaint={complaint} maximum={around.policy.complaints.maximumTextLength} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="lg">
            <ComplaintSummary complaint={complaint} isAboutMe={isAboutMe} />
            <ComplaintCourse complaint={complaint} isAboutMe={isAboutMe} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

/** That one side does not learn of the other, and what that means for whoever reads. */
function Hidden({ complaint: { subject, safetyReason }, isAboutMe }: { readonly complaint: Complaint; readonly isAboutMe: boolean }) {
  const say = useComplaintsWords();
  return (
    <>
      <Alert variant="light" color="indigo" icon={<IconEyeOff />} title={say(isAboutMe ? 'hiddenTitle' : 'youHidden')}>
        {isAboutMe ? say('hiddenHint') : say('youHiddenHint', { name: `\u2068${subject.displayName}\u2069` })}
      </Alert>
      {safetyReason !== null && (
        <Section title={say('safetyReason')}>
          <Written text={safetyReason} />
        </Section>
      )}
    </>
  );
}
