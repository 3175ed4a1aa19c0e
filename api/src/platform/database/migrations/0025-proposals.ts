import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Proposals1796000000025 implements MigrationInterface {
  name = 'Proposals1796000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0025-proposals.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
