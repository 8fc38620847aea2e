import { useWindowEvent } from '@mantine/hooks';
import { Component, useState, type ReactNode } from 'react';
import { Unanswered } from '../api/unanswered.js';
import { Failed } from '../ui/states.js';

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

interface BoundaryProps {
  /** What stands around the trouble, in place of what could not be shown; nothing when left out. */
  readonly around?: (trouble: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly thrown: { readonly error: unknown } | null;
}

/** Where nothing could be shown at all, it says so: an empty screen tells nobody what to do. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { thrown: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { thrown: { error } };
  }

  override render(): ReactNode {
    const { around = (trouble) => trouble, children } = this.props;
    return this.state.thrown === null ? children : around(<CouldNotBeShown thrown={this.state.thrown.error} />);
  }
}
