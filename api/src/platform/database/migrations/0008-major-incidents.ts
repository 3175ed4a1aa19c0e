import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class MajorIncidents1796000000008 implements MigrationInterface {
  name = 'MajorIncidents1796000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0008-major-incidents.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
