import { useEffect, useState } from 'react';

const tickMs = 1_000;

/** The time in milliseconds, which goes on while the part is on the screen. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
