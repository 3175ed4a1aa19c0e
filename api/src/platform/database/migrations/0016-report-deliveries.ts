import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ReportDeliveries1796000000016 implements MigrationInterface {
  name = 'ReportDeliveries1796000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0016-report-deliveries.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
