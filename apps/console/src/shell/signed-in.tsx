import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { pages } from '../pages.js';
import { session } from '../session/session.js';
import { Asked, Loading } from '../ui/states.js';
import { BrokenPage } from './broken.js';
import { Frame } from './frame.js';
import { ViewerDocument } from './generated/viewer.js';
import { Missing } from './missing.js';
import { useViewer, ViewerContext } from './use-viewer.js';

/** From the first page of those that somebody has. */
function Beginning() {
  const { roles } = useViewer();
  const first = pages.find(({ navigation }) => navigation?.roles.some((role) => roles.some((own) => own === role)));
  return first === undefined ? <Missing /> : <Navigate to={first.path} replace />;
}

/** Back from the issuer, to where somebody was before. */
function Returned() {
  return <Navigate to={session.returnTo} replace />;
}

const router = createBrowserRouter([
  {
    Component: Frame,
    HydrateFallback: Loading,
    children: [
      {
        // Inside of the frame, which stays whatever becomes of a page.
        ErrorBoundary: BrokenPage,
        children: [
          { index: true, Component: Beginning },
          { path: '/signed-in', Component: Returned },
          ...pages.map(({ path, load }) => ({ path, lazy: load })),
          { path: '*', Component: Missing },
        ],
      },
    ],
  },
]);

/** Everything behind the sign-in; whoever has not signed in yet does not load it. */
export default function SignedIn() {
  const viewer = useAsk(ViewerDocument, {});
  return (
    <Asked of={viewer}>
      {({ me }) => (
        <ViewerContext value={me}>
          <RouterProvider router={router} />
        </ViewerContext>
      )}
    </Asked>
  );
}
