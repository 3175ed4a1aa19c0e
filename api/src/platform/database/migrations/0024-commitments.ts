import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Commitments1796000000024 implements MigrationInterface {
  name = 'Commitments1796000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0024-commitments.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
