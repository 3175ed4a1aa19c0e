import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Learning1796000000029 implements MigrationInterface {
  name = 'Learning1796000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0029-learning.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
