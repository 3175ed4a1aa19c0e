import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Watching1796000000027 implements MigrationInterface {
  name = 'Watching1796000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0027-watching.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
