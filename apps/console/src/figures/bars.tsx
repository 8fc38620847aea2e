import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { FigureProps } from './figure.js';

const barHeight = 26;
const longestWord = 16;
const longestLabel = 44;

/** A name wraps between words alone, and there is little room for it. */
const shortened = (label: string): string =>
  label
    .slice(0, longestLabel)
    .split(' ')
    .map((word) => (word.length > longestWord ? `${word.slice(0, longestWord - 1)}…` : word))
    .join(' ');

/** A figure as bars that lie, so that their names can be read. Loaded with the first chart that is looked at. */
export function Bars({ rows, columns, isStacked = false, format, scale = 1, most }: Omit<FigureProps, 'name' | 'title' | 'hint'>) {
  const data = rows.map(({ label, values }) => ({
    label: shortened(label),
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, (value ?? 0) * scale])),
  }));
  const bars = rows.length * (isStacked ? 1 : columns.length);
  return (
    <BarChart
      h={bars * barHeight + rows.length * 18 + 90}
      data={data}
      dataKey="label"
      orientation="vertical"
      type={isStacked ? 'stacked' : 'default'}
      series={columns.map(({ key, label, color }) => ({ name: key, label, color }))}
      withLegend={columns.length > 1}
      legendProps={{ position: 'bottom', itemSorter: null }}
      gridAxis="y"
      tickLine="none"
      maxBarWidth={barHeight}
      xAxisProps={{ allowDecimals: scale !== 1, domain: [0, most ?? 'auto'] }}
      yAxisProps={{ width: 130 }}
      valueFormatter={(value) => format(value / scale)}
      // The same is in the table, for those who cannot point at it.
      accessibilityLayer={false}
      barProps={{ isAnimationActive: false, stroke: 'var(--figure-ground)', strokeWidth: isStacked ? 2 : 0 }}
    />
  );
}
