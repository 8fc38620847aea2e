import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { pages } from '../pages.js';
import { session } from '../session/session.js';
import { onDemand } from '../ui/on-demand.js';
import { Asked } from '../ui/states.js';
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

/** Each page comes when somebody goes there. */
const routes = pages.map(({ path, load }) => ({ path, Page: onDemand(() => load().then(({ Component }) => Component)) }));

/** Everything behind the sign-in; whoever has not signed in yet does not load it. */
export function SignedIn() {
  const viewer = useAsk(ViewerDocument, {});
  return (
    <Asked of={viewer}>
      {({ me }) => (
        <ViewerContext value={me}>
          <BrowserRouter>
            <Routes>
              <Route element={<Frame />}>
                <Route index element={<Beginning />} />
                <Route path="/signed-in" element={<Returned />} />
                {routes.map(({ path, Page: RoutePage }) => (
                  <Route key={path} path={path} element={<RoutePage />} />
                ))}
                <Route path="*" element={<Missing />} />
              </Route>
            </Routes>
          </BrowserRouter>
        </ViewerContext>
      )}
    </Asked>
  );
}
