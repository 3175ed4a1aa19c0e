import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Foundation1795000000001 implements MigrationInterface {
  name = 'Foundation1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0001-foundation.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
