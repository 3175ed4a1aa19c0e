import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ScoreModels1796000000018 implements MigrationInterface {
  name = 'ScoreModels1796000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0018-score-models.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
