import { describe, expect, it } from '@jest/globals';
import { flawInXml } from '../../../support/well-formed.js';
import { simulationPicture } from './picture.js';
import type { Row } from './rows.js';

const nothing = { byScore: null, byOutlook: null };
const aRow = (of: Partial<Row> = {}): Row => ({
  attack: 'sybils',
  share: 0.2,
  method: 'ours',
  errorSellers: 0.05,
  errorBuyers: 0.06,
  shift: 0.1,
  overrated: 0.1,
  badDealsUntilNoticed: nothing,
  falseAlarms: nothing,
  gainedByReturn: null,
  newcomerAdvantage: null,
  ...of,
});
const peace = (method: string) => aRow({ attack: 'none', share: 0, method, shift: null });
const rows = ['ours', 'mean', 'Beta <3> & "half"'].flatMap((method, index) => [
  peace(method),
  ...['sybils', 'oscillation'].flatMap((attack) =>
    [0.05, 0.2, 0.5].map((share) => aRow({ attack, share, method, shift: index * 0.2 * share })),
  ),
]);

const heights = (svg: string, attack: string, method: number): number[] => {
  const [, panel = ''] = svg.split(`>${attack}</text>`);
  const [, points = ''] = new RegExp(`<polyline points="([^"]*)" class="method m${method}"`).exec(panel) ?? [];
  return points.split(' ').map((point) => Number(point.split(',')[1]));
};
const zero = (svg: string): number => Number(/y1="([\d.]+)"[^>]*class="zero"/.exec(svg)?.[1]);

describe('the picture of a simulation', () => {
  const svg = simulationPicture(rows, 'seeds 1 & 2');

  it('is well-formed and stands alone: no script, nothing from elsewhere', () => {
    expect(flawInXml(svg)).toBeNull();
    expect(svg).not.toMatch(/<script|href|url\(|@import|\son\w+=/i);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).toContain('seeds 1 &amp; 2');
  });

  it('names every method and attack, and the axes with their units', () => {
    for (const name of ['ours', 'mean', 'Beta &lt;3&gt; &amp; &quot;half&quot;', 'sybils', 'oscillation', 'without attack']) {
      expect(svg).toContain(`>${name}</text>`);
    }
    expect(svg).toContain('share of attackers, %');
    expect(svg.match(/>20<\/text>/g)).toHaveLength(2);
    expect(svg).toContain('mean error, 0 to 1');
  });

  it('says where a fall is the truth', () => {
    const [, sybils = '', oscillation = ''] = svg.split(/>sybils<|>oscillation</);
    expect(sybils).toContain('none is right');
    expect(oscillation).toContain('lower is right');
  });

  it('draws shifts upwards from zero, on one scale in all panels, the first method last', () => {
    expect(heights(svg, 'sybils', 0)).toEqual([zero(svg), zero(svg), zero(svg)]);
    const [first = 0, second = 0, third = 0] = heights(svg, 'sybils', 2);
    expect(third).toBeLessThan(second);
    expect(second).toBeLessThan(first);
    expect(first).toBeLessThan(zero(svg));
    expect(heights(svg, 'oscillation', 2)).toEqual([first, second, third]);
    expect(svg.lastIndexOf('class="method m0"')).toBeGreaterThan(svg.lastIndexOf('class="method m2"'));
  });

  it.each([
    ['one attack', [peace('ours'), aRow()]],
    ['no attack at all', [peace('ours')]],
    ['targets that nobody is', [peace('ours'), aRow({ shift: null })]],
    ['the strongest shifts there are', [peace('ours'), aRow({ shift: 1 }), aRow({ share: 0.5, shift: -1 })]],
  ])('can show %s', (_, some) => {
    const picture = simulationPicture(some, '');
    expect(flawInXml(picture)).toBeNull();
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  });
});
