import { Component, useEffect, useState, type ReactNode } from 'react';
import { useNetwork } from '@mantine/hooks';
import { useRouteError } from 'react-router';
import { Unanswered } from '../api/unanswered.js';
import { Page } from '../ui/page.js';
import { Failed } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';

const reload = (): void => location.reload();

/** Offline a page that was not looked at yet cannot be fetched, and after an update it may be gone. */
function useReasonOf(thrown: unknown): Error {
  const { online } = useNetwork();
  const [wasOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (wasOffline && online) reload();
  }, [wasOffline, online]);
  if (!online) return new Unanswered('OFFLINE', 'The page could not be fetched.', { cause: thrown });
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** In place of a page that could not be shown. The frame around it stays, and so do the ways to all others. */
export function BrokenPage() {
  const say = useCommonWords();
  const error = useReasonOf(useRouteError());
  return (
    <Page title={say('failed')}>
      <Failed error={error} onRetry={reload} />
    </Page>
  );
}

function BrokenConsole({ error }: { readonly error: unknown }) {
  return <Failed error={useReasonOf(error)} onRetry={reload} />;
}

interface BoundaryState {
  readonly thrown: { readonly error: unknown } | null;
}

/** Where nothing could be shown at all, it says so: an empty screen tells nobody what to do. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { thrown: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { thrown: { error } };
  }

  override render(): ReactNode {
    return this.state.thrown === null ? this.props.children : <BrokenConsole error={this.state.thrown.error} />;
  }
}
