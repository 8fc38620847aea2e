import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { useLive } from '../api/use-live.js';
import { ClaimCaseDocument, ReleaseCaseDocument } from '../cases/generated/claim.js';
import { useViewer } from '../shell/use-viewer.js';
import { More } from '../ui/more.js';
import { onDemand } from '../ui/on-demand.js';
import { Page } from '../ui/page.js';
import { Shortcuts } from '../ui/shortcuts.js';
import { Asked, Empty, Refused } from '../ui/states.js';
import { ModerationQueueChangedDocument, ModerationQueueDocument } from './generated/queue.js';
import classes from './queue.module.css';
import { countOfFilters, filterOf, readAddress, writeAddress, type QueueAddress } from './queue-address.js';
import { QueueRow, type WaitingCase } from './queue-row.js';
import { QueueViews } from './queue-views.js';
import { useQueueWords } from './queue-words.js';

/** The cases come first, and do not wait for what picks among them. */
const QueueFilters = onDemand(
  () => import('./queue-filters.js').then((module) => module.QueueFilters),
  <Skeleton height={132} visibleFrom="sm" />,
);

/** What waits for a moderator. */
export function Component() {
  const say = useQueueWords();
  const { roles } = useViewer();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = useRef<HTMLInputElement>(null);
  const address = readAddress(search);
  const go = (to: QueueAddress): void => void navigate(`/queue${writeAddress(to)}`);
  const queue = useAskPages(
    ModerationQueueDocument,
    { filter: filterOf(address), sort: address.sort },
    ({ moderationQueue }) => moderationQueue,
  );
  useLive(ModerationQueueChangedDocument, {});
  return (
    <Page title={say('title')} hint={say('hint')}>
      <QueueViews address={address} onChange={go} isDecider={roles.includes('MODERATOR') || roles.includes('LEAD')} />
      <QueueFilters address={address} onChange={go} first={filter} />
      <Asked of={queue}>
        {(cases) => (
          <Stack gap="sm">
            <Cases cases={cases} search={writeAddress(address)} onFilter={() => filter.current?.focus()} hasMore={queue.hasNextPage} />
            {cases.length === 0 && <Nothing isFiltered={countOfFilters(address) > 0} />}
            <More of={queue} />
          </Stack>
        )}
      </Asked>
    </Page>
  );
}

interface CasesProps {
  readonly cases: readonly WaitingCase[];
  /** Goes along to a case, so that the way on from there is through the same queue. */
  readonly search: string;
  readonly onFilter: () => void;
  readonly hasMore: boolean;
}

function Cases({ cases, search, onFilter, hasMore }: CasesProps) {
  const say = useQueueWords();
  const claim = useDo(ClaimCaseDocument);
  const release = useDo(ReleaseCaseDocument);
  const [current, setCurrent] = useState<string | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const step = (by: number): void => {
    const at = cases.findIndex(({ id }) => id === current);
    const next = cases[at === -1 ? 0 : Math.min(Math.max(at + by, 0), cases.length - 1)];
    if (next !== undefined) links.current.get(next.id)?.focus();
  };
  const hold = (doing: typeof claim | typeof release, caseId: string | null): void => {
    if (caseId === null) return;
    claim.reset();
    release.reset();
    setMoving(caseId);
    void doing.run({ input: { caseId } }).finally(() => setMoving(null));
  };
  const shortcuts = [
    { keys: ['j', 'ArrowDown'], does: say('keyNext'), run: () => step(1) },
    { keys: ['k', 'ArrowUp'], does: say('keyPrevious'), run: () => step(-1) },
    { keys: ['c'], does: say('keyClaim'), run: () => hold(claim, current) },
    { keys: ['r'], does: say('keyRelease'), run: () => hold(release, current) },
    { keys: ['/'], does: say('keyFilter'), run: onFilter },
  ];
  return (
    <>
      <Text role="status" size="sm" c="dimmed">
        {say(hasMore ? 'shownMore' : 'shown', { count: cases.length })}
      </Text>
      <Shortcuts of={shortcuts} besides={[{ keys: ['Enter'], does: say('keyOpen') }]} />
      <Refused doing={claim} />
      <Refused doing={release} />
      <ul className={classes.list} aria-label={say('list')}>
        {cases.map((waiting) => (
          <QueueRow
            key={waiting.id}
            case={waiting}
            to={`/cases/${encodeURIComponent(waiting.id)}${search}`}
            link={(element) => {
              if (element === null) links.current.delete(waiting.id);
              else links.current.set(waiting.id, element);
            }}
            onFocus={() => setCurrent(waiting.id)}
            onClaim={() => hold(claim, waiting.id)}
            onRelease={() => hold(release, waiting.id)}
            isBusy={moving === waiting.id}
          />
        ))}
      </ul>
    </>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const say = useQueueWords();
  if (!isFiltered) return <Empty icon={IconCircleCheck} title={say('nothing')} hint={say('nothingHint')} />;
  return (
    <Empty title={say('nothingLikeIt')} hint={say('nothingLikeItHint')}>
      <Button variant="light" component={Link} to="/queue">
        {say('everything')}
      </Button>
    </Empty>
  );
}
