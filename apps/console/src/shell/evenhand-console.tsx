import { lazy, Suspense, useEffect } from 'react';
import { session } from '../session/session.js';
import { useSessionState } from '../session/use-session.js';
import { Loading } from '../ui/states.js';
import { Boundary } from './broken.js';
import { SignInPage } from './sign-in-page.js';

const SignedIn = lazy(() => import('./signed-in.js'));

export function EvenhandConsole() {
  const state = useSessionState();
  useEffect(() => void session.resume(), []);
  if (state === 'RESUMING') return null;
  if (state === 'SIGNED_OUT') return <SignInPage />;
  return (
    <Boundary>
      <Suspense fallback={<Loading />}>
        <SignedIn />
      </Suspense>
    </Boundary>
  );
}
