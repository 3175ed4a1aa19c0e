import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Costs1796000000020 implements MigrationInterface {
  name = 'Costs1796000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0020-costs.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
