import { holdLock, locales, managerOf, type Locale, type Transaction } from '@evenhand/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { statementKinds, type StatementKind } from '../domain/statement.js';
import { defaultTemplate, StatementTemplate } from '../domain/statement-template.js';
import type { StatementTemplates } from '../ports/statement-templates.js';

export class DatabaseStatementTemplates implements StatementTemplates {
  constructor(private readonly database: DataSource) {}

  current(kind: StatementKind, locale: Locale): Promise<StatementTemplate> {
    return newest(this.database.manager, kind, locale);
  }

  currentWithin(tx: Transaction, kind: StatementKind, locale: Locale): Promise<StatementTemplate> {
    return newest(managerOf(tx), kind, locale);
  }

  async lock(tx: Transaction, kind: StatementKind, locale: Locale): Promise<StatementTemplate> {
    // The version that is edited may be the default one, which has no row to lock.
    await holdLock(tx, { name: `statement template ${kind} ${locale}` }, 'alone');
    return newest(managerOf(tx), kind, locale);
  }

  async all(): Promise<StatementTemplate[]> {
    const edited = await this.database
      .getRepository(StatementTemplate)
      .createQueryBuilder('t')
      .distinctOn(['t.kind', 't.locale'])
      .orderBy('t.kind')
      .addOrderBy('t.locale')
      .addOrderBy('t.version', 'DESC')
      .getMany();
    return statementKinds.flatMap((kind) =>
      locales.map(
        (locale) => edited.find((template) => template.kind === kind && template.locale === locale) ?? defaultTemplate(kind, locale),
      ),
    );
  }

  async add(tx: Transaction, template: StatementTemplate): Promise<void> {
    await managerOf(tx).insert(StatementTemplate, template);
  }
}

async function newest(manager: EntityManager, kind: StatementKind, locale: Locale): Promise<StatementTemplate> {
  const edited = await manager.findOne(StatementTemplate, { where: { kind, locale }, order: { version: 'DESC' } });
  return edited ?? defaultTemplate(kind, locale);
}
