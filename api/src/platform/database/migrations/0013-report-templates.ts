import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ReportTemplates1796000000013 implements MigrationInterface {
  name = 'ReportTemplates1796000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0013-report-templates.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
