import type { Clock, StatementId } from '@evenhand/platform';
import type { TextScreen } from '@evenhand/text-screening';
import type { ExportedStatement } from '../domain/exported-statement.js';
import { personalDataIn, personsWords } from '../domain/personal-data.js';
import { machineBatch, machineForm, type MachineForm } from '../machine-form/schema.js';
import { toMachineForm } from '../machine-form/to-machine-form.js';
import type { Country } from '../machine-form/vocabulary.js';
import type { StatementArchive } from '../ports/statement-archive.js';

export interface ExportRequest {
  /** Issued from then on; null for the first. */
  readonly from: Date | null;
  /** Issued before then; null for now. */
  readonly to: Date | null;
  readonly territory: readonly Country[];
}

/** One that is not exported. Says where and what kind of thing it is, never the thing itself. */
export interface RefusedStatement {
  readonly statementId: StatementId;
  readonly field: string;
  readonly reason: string;
}

/** What is taken at once or not at all, and what was kept out of it. */
export interface ExportBatch {
  /** Up to 100; none when all were refused. */
  readonly statements: readonly MachineForm[];
  readonly refused: readonly RefusedStatement[];
  readonly done: number;
  readonly of: number;
}

const batchSize = 100;

/** Writes statements in the shape of the EU DSA Transparency Database, without anything that leads to a person. */
export class ExportStatements {
  constructor(
    private readonly archive: StatementArchive,
    private readonly textScreen: TextScreen,
    private readonly clock: Clock,
  ) {}

  async *execute({ from, to, territory }: ExportRequest): AsyncGenerator<ExportBatch> {
    const period = { from, to: to ?? this.clock.now() };
    const of = await this.archive.count(period);
    let last: ExportedStatement | null = null;
    for (let done = 0; ;) {
      const page: ExportedStatement[] = await this.archive.page(period, last, batchSize);
      last = page.at(-1) ?? null;
      if (last === null) return;
      const refused: RefusedStatement[] = [];
      const statements = page.flatMap((found) => {
        const form = toMachineForm(found, territory);
        const faults = [...this.personalData(found), ...this.brokenRules(found, form)];
        refused.push(...faults);
        return faults.length === 0 ? [form] : [];
      });
      done += page.length;
      yield { statements: statements.length === 0 ? [] : machineBatch.parse(statements), refused, done, of };
    }
  }

  private personalData(found: ExportedStatement): RefusedStatement[] {
    const privateDataIn = (text: string) => this.textScreen.privateDataIn(text);
    return personsWords(found).flatMap(([field, text]) =>
      personalDataIn(text, found, privateDataIn).map((reason) => ({ statementId: found.statement.id, field, reason })),
    );
  }

  private brokenRules({ statement }: ExportedStatement, form: MachineForm): RefusedStatement[] {
    const { error } = machineForm.safeParse(form);
    return (error?.issues ?? []).map(({ path, message }) => ({
      statementId: statement.id,
      field: String(path[0] ?? ''),
      reason: message,
    }));
  }
}
