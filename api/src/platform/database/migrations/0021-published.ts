import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Published1796000000021 implements MigrationInterface {
  name = 'Published1796000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0021-published.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
