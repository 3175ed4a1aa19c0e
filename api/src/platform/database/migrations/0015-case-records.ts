import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class CaseRecords1796000000015 implements MigrationInterface {
  name = 'CaseRecords1796000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0015-case-records.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
