import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From an entry of somebody's own list to the separation with whose end it stands. */
const up = `CREATE INDEX separations_of_pair_entry ON separations (pair_entry_id) WHERE pair_entry_id IS NOT NULL;`;

export class SeparationsOfEntries1700000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(up);
  }

  /** Forward only: a record that judges people is not dropped by a command. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
