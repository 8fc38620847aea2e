import { useEffect } from 'react';
import { session } from '../session/session.js';
import { useSessionState } from '../session/use-session.js';
import { onDemand } from '../ui/on-demand.js';
import { Boundary } from './broken.js';
import { SignInPage } from './sign-in-page.js';

const SignedIn = onDemand(() => import('./signed-in.js').then((module) => module.SignedIn));

export function EvenhandConsole() {
  const state = useSessionState();
  useEffect(() => void session.resume(), []);
  if (state === 'RESUMING') return null;
  if (state === 'SIGNED_OUT') return <SignInPage />;
  return (
    <Boundary>
      <SignedIn />
    </Boundary>
  );
}
