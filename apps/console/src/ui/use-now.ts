import { useEffect, useState } from 'react';

/** What time it is, said anew every so often: for what runs out while one looks at it. */
export function useNow(everyMs: number): number {
  const [now, look] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => look(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
