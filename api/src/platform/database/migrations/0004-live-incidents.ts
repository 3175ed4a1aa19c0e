import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class LiveIncidents1796000000004 implements MigrationInterface {
  name = 'LiveIncidents1796000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0004-live-incidents.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
