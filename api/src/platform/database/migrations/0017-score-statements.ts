import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ScoreStatements1796000000017 implements MigrationInterface {
  name = 'ScoreStatements1796000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0017-score-statements.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
