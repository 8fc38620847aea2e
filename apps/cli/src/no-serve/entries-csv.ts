import type { Evenhand } from '@evenhand/composition';
import type { NoServeEntry, PlatformState } from '@evenhand/no-serve';
import type { Party } from '@evenhand/parties';

const pageSize = 500;

const time = (at: Date | null): string => at?.toISOString() ?? '';

const columns: Readonly<Record<string, (entry: NoServeEntry, subject: Party | null) => string>> = {
  id: ({ id }) => id,
  externalId: (_, subject) => subject?.externalId ?? '',
  role: ({ subjectRole }) => subjectRole,
  state: ({ state }) => state,
  ground: ({ ground }) => ground,
  explanation: ({ explanation }) => explanation,
  facts: ({ facts }) => facts,
  rung: ({ rung }) => rung,
  conditions: ({ conditions }) => conditions.join('|'),
  skippedRungReason: ({ skippedRungReason }) => skippedRungReason ?? '',
  source: ({ source }) => source,
  proposedAt: ({ proposedAt }) => time(proposedAt),
  hearingEndsAt: ({ hearingEndsAt }) => time(hearingEndsAt),
  answer: ({ answer }) => answer ?? '',
  approvedAt: ({ approvedAt }) => time(approvedAt),
  effectiveAt: ({ effectiveAt }) => time(effectiveAt),
  endsAt: ({ endsAt }) => time(endsAt),
  activatedAt: ({ activatedAt }) => time(activatedAt),
  endedAt: ({ endedAt }) => time(endedAt),
  endReason: ({ endReason }) => endReason ?? '',
};

/**
 * One cell. A spreadsheet takes a text that begins with one of these signs for a formula and runs it, so that such a
 * text gets an apostrophe in front, which a spreadsheet shows as text.
 */
export const csvCell = (text: string): string => {
  const harmless = /^[\s]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};

/** Entries as lines of CSV, the first proposed first. All states when none is named. */
export async function* entriesAsCsv({ reads }: Evenhand, states: readonly PlatformState[]): AsyncGenerator<string> {
  yield `${Object.keys(columns).join(',')}\n`;
  const filter = { states, subjectId: null, role: null, ground: null, rung: null, text: null, from: null, to: null };
  for (let after: NoServeEntry | null = null; ;) {
    const page: NoServeEntry[] = await reads.platformEntries.page(filter, 'OLDEST', pageSize, after);
    const subjects = await reads.parties.findMany(page.map(({ subjectId }) => subjectId));
    for (const [index, entry] of page.entries()) {
      yield `${Object.values(columns)
        .map((column) => csvCell(column(entry, subjects[index] ?? null)))
        .join(',')}\n`;
    }
    after = page.at(-1) ?? null;
    if (page.length < pageSize || after === null) return;
  }
}
