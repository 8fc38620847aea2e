import { Button, Paper, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowLeft, IconZoomQuestion } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { ModerationQueueChangedDocument } from '../queue/generated/queue.js';
import { useNextCase } from '../queue/use-next-case.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Shortcuts } from '../ui/shortcuts.js';
import { Asked, Empty } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { isolated } from '../words/isolated.js';
import { About } from './about.js';
import type { ReadCase } from './case.js';
import { CaseHeader } from './case-header.js';
import classes from './case-page.module.css';
import { useCasePageWords } from './case-words.js';
import { ClaimBar } from './claim-bar.js';
import { Decide, decisionId } from './decide.js';
import { Dossier } from './dossier.js';
import { CaseReadDocument } from './generated/case.js';
import { Outcome } from './outcome.js';
import { CaseOrders, ComplaintsAbout, SimilarParties } from './surroundings.js';
import { useClaim } from './use-claim.js';
import { useReading } from './use-reading.js';

/** One case: what is to be decided, on what, and by whom. */
export function Component() {
  const { id = '' } = useParams();
  const read = useAsk(CaseReadDocument, { id });
  useLive(ModerationQueueChangedDocument, {});
  return (
    <Asked of={read}>
      {({ case: found }) => {
        if (found === null) return <Missing />;
        // What is shown may still be the case before: each has a claim and a reading of its own.
        return <Case key={found.id} case={found} />;
      }}
    </Asked>
  );
}

function Missing() {
  const say = useCasePageWords();
  return (
    <Page title={say('missing')}>
      <Empty icon={IconZoomQuestion} title={say('missing')} hint={say('missingHint')}>
        <Button component={Link} to="/queue" variant="light">
          {say('toQueue')}
        </Button>
      </Empty>
    </Page>
  );
}

const goToDecision = (): void => {
  const place = document.getElementById(decisionId);
  place?.scrollIntoView({ block: 'start' });
  const field = place?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea');
  (field ?? place?.querySelector<HTMLElement>('h2'))?.focus();
};

function Case({ case: found }: { readonly case: ReadCase }) {
  const say = useCasePageWords();
  const sayCase = useCaseWords();
  const { subject: me } = useViewer();
  const navigate = useNavigate();
  const claiming = useClaim(found);
  const reading = useReading(found);
  const { queue, next } = useNextCase(found.id);
  const { kind, subject, closedAt, closedBy } = found;
  const isClosed = closedAt !== null;
  // What was typed stays when somebody else was faster; who decided has no more use for the form.
  const isFormOver = isClosed && (closedBy === me || !reading.hasBegun);
  const mayDecide = !isFormOver && found.about !== null && claiming.stand !== 'READER' && claiming.stand !== 'LEADS';
  const shortcuts = [
    ...(claiming.stand === 'FREE' || claiming.stand === 'LAPSED'
      ? [{ keys: ['c'], does: say('keyClaim'), run: claiming.claim }]
      : claiming.stand === 'MINE'
        ? [{ keys: ['r'], does: say('keyRelease'), run: claiming.release }]
        : []),
    ...(!mayDecide ? [] : [{ keys: ['d'], does: say('keyDecide'), run: goToDecision }]),
    ...(next === null ? [] : [{ keys: ['n'], does: say('keyNext'), run: () => void navigate(next) }]),
    { keys: ['q'], does: say('keyQueue'), run: () => void navigate(queue) },
  ];
  return (
    <Page
      title={say('titled', { kind: sayCase(kind), name: isolated(subject.displayName) })}
      actions={
        <>
          <Button component={Link} to={queue} variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />}>
            {say('toQueue')}
          </Button>
          {mayDecide && (
            <Button hiddenFrom="lg" variant="light" onClick={goToDecision} leftSection={<IconArrowDown size={16} aria-hidden />}>
              {say('toDecision')}
            </Button>
          )}
        </>
      }
    >
      <Shortcuts of={shortcuts} />
      <div className={classes.page}>
        <Stack gap="md" miw={0}>
          <CaseHeader case={found} />
          <About case={found} />
          <CaseOrders case={found} />
          <ComplaintsAbout case={found} />
          <SimilarParties case={found} />
          <Dossier case={found} isNew={reading.isNew} />
        </Stack>
        <Stack gap="md" miw={0} className={classes.beside}>
          <Outcome case={found} isFresh={closedBy === me && claiming.wasMine} next={next} queue={queue} />
          {claiming.stand !== 'CLOSED' && (
            <Paper withBorder p="md" component="section" aria-label={say('claimTitle')}>
              <ClaimBar case={found} claiming={claiming} />
            </Paper>
          )}
          {mayDecide && <Decide case={found} claiming={claiming} reading={reading} />}
        </Stack>
      </div>
    </Page>
  );
}
