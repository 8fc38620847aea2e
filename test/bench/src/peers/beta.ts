import { real } from '../arrays.js';
import { sums } from './means.js';
import type { Peer, Predictor } from './peer.js';

const nameOf = (halfLife: number): string => (Number.isFinite(halfLife) ? `Beta, half-life ${halfLife} d` : 'Beta');

/**
 * The Beta reputation system: (Σy + 1) / (n + 2), with y in [0, 1] as the share of a rating that is positive, each rating
 * weighing λ^age. Source: A. Jøsang, R. Ismail, "The Beta Reputation System", Bled 2002, eq. 5 and "forgetting factor".
 * @param halfLife in days, Infinity for none: λ = 2^(−1/halfLife)
 */
export const beta = (halfLife = Infinity): Peer => ({
  name: nameOf(halfLife),
  score(record) {
    const { n, s } = sums(record, (index) => 2 ** ((real(record.ratings.day, index) - record.now) / halfLife));
    return s.map((sum, party) => (sum + 1) / (real(n, party) + 2));
  },
});

/**
 * The same for foretelling: (bad + 2b) / (n + 2).
 * @param b what is believed of strangers: ½ as published, or the market's share of bad ratings
 */
export function betaPredictor(halfLife = Infinity, b = 0.5): Predictor {
  const memories = new Map<number, { n: number; bad: number; time: number }>();
  const fade = (from: number, to: number): number => 2 ** ((from - to) / halfLife);
  return {
    name: b === 0.5 ? nameOf(halfLife) : `${nameOf(halfLife)}, prior ${b}`,
    predict(_rater, ratee, time) {
      const memory = memories.get(ratee);
      if (memory === undefined) return b;
      const left = fade(memory.time, time);
      return (memory.bad * left + 2 * b) / (memory.n * left + 2);
    },
    learn({ ratee, time, bad }) {
      const memory = memories.get(ratee) ?? { n: 0, bad: 0, time };
      const left = fade(memory.time, time);
      memories.set(ratee, { n: memory.n * left + 1, bad: memory.bad * left + (bad ? 1 : 0), time });
    },
  };
}
