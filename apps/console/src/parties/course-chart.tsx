import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useFormat } from '../words/use-format.js';
import type { ReputationShownFragment } from './generated/party.js';
import { usePartyWords } from './party-words.js';

type Months = ReputationShownFragment['course'];

/** With those in between in which nobody rated, so that time goes evenly. */
function wholeCourse(months: Months): readonly { readonly month: string; readonly mean: number | null }[] {
  const means = new Map(months.map(({ month, mean }) => [month, mean]));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const course = [];
  for (const at = new Date(first.month); at <= new Date(last.month); at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 10);
    course.push({ month, mean: means.get(month) ?? null });
  }
  return course;
}

/** A picture alone: the table beside it says the same. */
export function CourseChart({ months }: { readonly months: Months }) {
  const say = usePartyWords();
  const format = useFormat();
  return (
    <div aria-hidden>
      <LineChart
        h={220}
        data={wholeCourse(months).map(({ month, mean }) => ({ month: format.month(month), mean }))}
        dataKey="month"
        series={[{ name: 'mean', label: say('monthMean'), color: 'cyan.7' }]}
        curveType="linear"
        connectNulls
        valueFormatter={(mean) => format.number(mean, 2)}
        yAxisProps={{ domain: [1, 5], ticks: [1, 2, 3, 4, 5], width: 30, tickFormatter: (stars: number) => format.number(stars) }}
        xAxisProps={{ padding: { left: 20, right: 20 } }}
        lineProps={{ isAnimationActive: false }}
        lineChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
