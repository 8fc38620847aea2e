import { Box, Card, Group, Skeleton, Switch, Table, Text, Title } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { onDemand } from '../ui/on-demand.js';
import classes from './figures.module.css';
import { useFiguresWords } from './figures-words.js';

const Bars = onDemand(() => import('./bars.js').then((module) => module.Bars), <Skeleton h={220} />);

export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  /** A colour of figures.module.css. */
  readonly color: string;
}

export interface FigureRow {
  readonly label: string;
  /** By the key of the column; null where there is nothing to count. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface FigureProps {
  /** What it is called in the address. */
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** What the rows are. */
  readonly rowTitle?: string;
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  readonly isStacked?: boolean;
  readonly format: (value: number) => string;
  /** What the axis counts in, for each of what is counted: 1/60 for seconds on an axis of minutes. */
  readonly scale?: number;
  /** Where the axis ends; after the longest bar when left out. */
  readonly most?: number;
}

/** One figure: as a chart, or as the table behind it. */
export function Figure(props: FigureProps) {
  const { name, title, hint } = props;
  const say = useFiguresWords();
  const [search, setSearch] = useSearchParams();
  const isTable = search.getAll('table').includes(name);
  const show = (asTable: boolean): void =>
    setSearch(
      (before) => {
        if (asTable) before.append('table', name);
        else before.delete('table', name);
        return before;
      },
      { replace: true },
    );
  return (
    <Card withBorder component="section" aria-labelledby={`figure-${name}`} className={classes.figure}>
      <Group justify="space-between" align="start" mb="md" wrap="nowrap">
        <div>
          <Title order={3} size="h4" id={`figure-${name}`}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </div>
        <Switch
          label={say('asTable')}
          aria-label={`${say('asTable')}: ${title}`}
          checked={isTable}
          onChange={({ currentTarget }) => show(currentTarget.checked)}
          className={classes.switch}
        />
      </Group>
      {isTable ? (
        <Numbers {...props} />
      ) : (
        <Box role="img" aria-label={say('chartOf', { title })}>
          <Bars {...props} />
        </Box>
      )}
    </Card>
  );
}

function Numbers({ title, rowTitle, rows, columns, format }: FigureProps) {
  const say = useFiguresWords();
  return (
    <Table.ScrollContainer minWidth={160 + columns.length * 110} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': title } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{rowTitle ?? say('kind')}</Table.Th>
            {columns.map(({ key, label }) => (
              <Table.Th key={key} scope="col" ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ label, values }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400} className={classes.label}>
                <bdi>{label}</bdi>
              </Table.Th>
              {columns.map(({ key }) => (
                <Table.Td key={key} ta="end" className={classes.number}>
                  {values[key] === null || values[key] === undefined ? '–' : format(values[key])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
