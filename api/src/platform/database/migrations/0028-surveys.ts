import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Surveys1796000000028 implements MigrationInterface {
  name = 'Surveys1796000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0028-surveys.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
