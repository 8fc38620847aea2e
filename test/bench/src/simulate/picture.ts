import { isLowerRight } from './attacks/index.js';
import type { Row } from './rows.js';

/** Colours of the others, in their order; the first method is drawn bold on top of them. */
const hues = ['#c2410c', '#d39a00', '#2b8a3e', '#7cb518', '#c2559d', '#8d6e63', '#7b8794'];
const panel = { width: 276, height: 312, left: 54, right: 8, top: 58, bottom: 48 };
const [head, margin] = [108, 14];
const mostColumns = 5;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const rounded = (value: number): number => Number(value.toFixed(1));
const percent = (share: number): string => `${Number((100 * share).toFixed(1))}`;
const short = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^(-?)0\./, '$1.')
    .replace('-', '−');

interface At {
  readonly x: number;
  readonly y: number;
  /** start, middle or end; middle where it is not said. */
  readonly anchor?: 'start' | 'end';
  readonly style?: string;
}

const text = (content: string, { x, y, anchor, style = '' }: At): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" class="${anchor ?? 'middle'} ${style}">${escaped(content)}</text>`;
const line = (from: readonly [number, number], to: readonly [number, number], style: string): string =>
  `<line x1="${rounded(from[0])}" y1="${rounded(from[1])}" x2="${rounded(to[0])}" y2="${rounded(to[1])}" class="${style}"/>`;

const styleSheet = (methods: number): string => `
  svg { --paper: #fff; --ink: #1b1f24; --dim: #5b6570; --rule: #dfe3e8; --ours: #1d4ed8; color: var(--ink); font: 12px system-ui, sans-serif }
  @media (prefers-color-scheme: dark) { svg { --paper: #14171b; --ink: #eceff3; --dim: #a4aeb9; --rule: #343b43; --ours: #82a8ff } }
  .paper { fill: var(--paper) } text { fill: currentColor } .dim { fill: var(--dim); font-size: 11px }
  .title { font-size: 20px; font-weight: 600 } .name { font-size: 13.5px; font-weight: 600 } .bold { font-weight: 600 }
  .middle { text-anchor: middle } .end { text-anchor: end }
  .rule { stroke: var(--rule) } .zero { stroke: var(--dim) }
  .method { fill: none; stroke-width: 1.5; stroke-opacity: .85; stroke: var(--hue) } .dot, .bar { fill: var(--hue) } .bar.pale { opacity: .4 }
  .m0 { --hue: var(--ours) } .method.m0 { stroke-width: 4; stroke-opacity: 1; stroke-linecap: round; stroke-linejoin: round }
  ${Array.from({ length: methods - 1 }, (_, index) => `.m${index + 1} { --hue: ${hues[index % hues.length] ?? 'gray'} }`).join(' ')}`;

/** Where the panels put zero and one step of .25: the same for all of them, so that they can be compared. */
function scaleOf(rows: readonly Row[]) {
  const shifts = rows.flatMap(({ shift }) => (shift === null ? [] : [shift]));
  const step = 0.25;
  const [low, high] = [Math.floor(Math.min(-step, ...shifts) / step) * step, Math.ceil(Math.max(step, ...shifts) / step) * step];
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  const height = panel.height - panel.top - panel.bottom;
  return { ticks, y: (shift: number): number => panel.top + ((high - shift) / (high - low)) * height };
}

const titled = (name: string, about: string, x = panel.left): string =>
  text(name, { x, y: 22, anchor: 'start', style: 'name' }) + text(about, { x, y: 39, anchor: 'start', style: 'dim' });

function attackPanel(attack: string, rows: readonly Row[], methods: readonly string[], { ticks, y }: ReturnType<typeof scaleOf>): string {
  const shares = [...new Set(rows.map(({ share }) => share))].sort((a, b) => a - b);
  const step = (panel.width - panel.left - panel.right) / shares.length;
  const x = (share: number): number => panel.left + (shares.indexOf(share) + 0.5) * step;
  const [right, bottom] = [panel.width - panel.right, panel.height - panel.bottom];
  const drawn = methods.map((method, index) => {
    const points = rows.flatMap((row) => (row.method === method && row.shift !== null ? [[x(row.share), y(row.shift)] as const] : []));
    const path = points.map(([px, py]) => `${rounded(px)},${rounded(py)}`).join(' ');
    const dots = points.map(
      ([px, py]) => `<circle cx="${rounded(px)}" cy="${rounded(py)}" r="${index === 0 ? 4.5 : 2.5}" class="dot m${index}"/>`,
    );
    return `<polyline points="${path}" class="method m${index}"/>${dots.join('')}`;
  });
  return [
    titled(attack, isLowerRight(attack) ? 'shift of the score: lower is right' : 'shift of the score: none is right'),
    ...ticks.map((tick) => line([panel.left, y(tick)], [right, y(tick)], tick === 0 ? 'zero' : 'rule')),
    ...ticks.map((tick) => text(short(tick, 2), { x: panel.left - 6, y: y(tick) + 4, anchor: 'end', style: 'dim' })),
    ...shares.map((share) => text(percent(share), { x: x(share), y: bottom + 17, style: 'dim' })),
    text('share of attackers, %', { x: (panel.left + right) / 2, y: bottom + 34, style: 'dim' }),
    ...drawn.reverse(),
  ].join('\n');
}

/** Two bars a method: sellers, and paler buyers. */
function errorPanel(rows: readonly Row[], methods: readonly string[]): string {
  const [room, names, left] = [panel.height - panel.top - 36, 154, 14];
  const step = room / methods.length;
  const most = Math.max(...rows.flatMap(({ errorSellers, errorBuyers }) => [errorSellers, errorBuyers]));
  const width = (error: number): number => (error / most) * (panel.width - names - 40);
  const bar = (error: number, y: number, style: string): string =>
    `<rect x="${names}" y="${rounded(y)}" width="${rounded(width(error))}" height="${rounded(step * 0.38)}" class="bar ${style}"/>` +
    text(short(error, 3), { x: names + width(error) + 4, y: y + step * 0.19 + 4, anchor: 'start', style: 'dim' });
  const bars = rows.map(({ method, errorSellers, errorBuyers }) => {
    const index = methods.indexOf(method);
    const y = panel.top + index * step;
    const name = text(method, { x: names - 7, y: y + step * 0.41 + 4, anchor: 'end', style: index === 0 ? 'bold' : '' });
    return name + bar(errorSellers, y, `m${index}`) + bar(errorBuyers, y + step * 0.44, `pale m${index}`);
  });
  return [titled('without attack', 'mean error, 0 to 1: of sellers; paler, of buyers', left), ...bars].join('\n');
}

/** Starts of the names in the legend, as wide as their letters need at most. */
function legend(methods: readonly string[], y: number): string {
  let x = margin;
  return methods
    .map((method, index) => {
      const start = x;
      x += 54 + method.length * 6.4;
      const sample = `<line x1="${start}" y1="${y - 4}" x2="${start + 24}" y2="${y - 4}" class="method m${index}"/>`;
      return sample + text(method, { x: start + 31, y, anchor: 'start', style: index === 0 ? 'bold' : '' });
    })
    .join('\n');
}

/**
 * How far each attack moves the scores of its targets, one panel an attack, and the error without any: an SVG that needs
 * nothing else and follows light or dark. The method that comes first in the rows is drawn bold.
 */
export function simulationPicture(rows: readonly Row[], subtitle: string): string {
  const methods = [...new Set(rows.map(({ method }) => method))];
  const attacked = rows.filter(({ share }) => share > 0);
  const scale = scaleOf(attacked);
  const of = (attack: string): Row[] => rows.filter((row) => row.attack === attack);
  const attacks = [...new Set(attacked.map(({ attack }) => attack))];
  const panels = [errorPanel(of('none'), methods), ...attacks.map((attack) => attackPanel(attack, of(attack), methods, scale))];
  const columns = Math.min(mostColumns, panels.length);
  const width = Math.max(columns * panel.width, 4 * panel.width) + margin;
  const height = head + Math.ceil(panels.length / columns) * panel.height + 12;
  const placed = panels.map((content, index) => {
    const [x, y] = [(index % columns) * panel.width, head + Math.floor(index / columns) * panel.height];
    return `<g transform="translate(${x} ${y})">${content}</g>`;
  });
  const title = 'How far attacks move the scores of their targets';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<title>${title}</title>
<style>${styleSheet(methods.length)}
</style>
<rect width="${width}" height="${height}" class="paper"/>
${text(title, { x: margin, y: 36, anchor: 'start', style: 'title' })}
${text(subtitle, { x: margin, y: 58, anchor: 'start', style: 'dim' })}
${legend(methods, 86)}
${placed.join('\n')}
</svg>
`;
}
