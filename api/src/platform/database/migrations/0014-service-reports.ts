import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ServiceReports1796000000014 implements MigrationInterface {
  name = 'ServiceReports1796000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0014-service-reports.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
