import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class MeasureDue1796000000012 implements MigrationInterface {
  name = 'MeasureDue1796000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0012-measure-due.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
