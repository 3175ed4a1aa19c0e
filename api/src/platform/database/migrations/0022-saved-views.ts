import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class SavedViews1796000000022 implements MigrationInterface {
  name = 'SavedViews1796000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0022-saved-views.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
