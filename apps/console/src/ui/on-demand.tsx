import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Loading } from './states.js';

/**
 * A component whose module is fetched when it is first shown. Not React's `lazy`: Suspense holds back for 300 ms what comes
 * after a fallback, and would do so at each step on the way to the first page.
 * @param meanwhile what stands there until then
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = <Loading />,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function OnDemand(props: Props) {
    const [Fetched, show] = useState(() => fetched);
    const [failure, fail] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (fetched !== null) return;
      load().then(
        (component) => {
          fetched = component;
          show(() => component);
        },
        (error: unknown) => fail({ error }),
      );
    }, []);
    // For the boundary around.
    if (failure !== null) throw failure.error;
    return Fetched === null ? meanwhile : <Fetched {...props} />;
  };
}
