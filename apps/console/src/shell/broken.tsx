import { useWindowEvent } from '@mantine/hooks';
import { Component, useState, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Unanswered } from '../api/unanswered.js';
import { Page } from '../ui/page.js';
import { Failed } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';

const reload = (): void => location.reload();

/**
 * Offline, a page that was not looked at yet cannot be fetched: it comes by itself as soon as there is a connection again.
 * After an update it may be gone under its old name: then everything is fetched anew.
 */
function CouldNotBeShown({ thrown }: { readonly thrown: unknown }) {
  const [isOffline] = useState(() => !navigator.onLine);
  useWindowEvent('online', () => {
    if (isOffline) reload();
  });
  if (isOffline) return <Failed error={new Unanswered('OFFLINE', 'The page could not be fetched.', { cause: thrown })} />;
  return <Failed error={thrown instanceof Error ? thrown : new Error(String(thrown))} onRetry={reload} />;
}

/** In place of a page that could not be shown. The frame around it stays, and so do the ways to all others. */
export function BrokenPage() {
  const say = useCommonWords();
  return (
    <Page title={say('failed')}>
      <CouldNotBeShown thrown={useRouteError()} />
    </Page>
  );
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
    return this.state.thrown === null ? this.props.children : <CouldNotBeShown thrown={this.state.thrown.error} />;
  }
}
