import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Search1796000000030 implements MigrationInterface {
  name = 'Search1796000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0030-search.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
