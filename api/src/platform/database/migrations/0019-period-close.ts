import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class PeriodClose1796000000019 implements MigrationInterface {
  name = 'PeriodClose1796000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0019-period-close.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
