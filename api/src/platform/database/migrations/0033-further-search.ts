import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class FurtherSearch1796000000033 implements MigrationInterface {
  name = 'FurtherSearch1796000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0033-further-search.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
