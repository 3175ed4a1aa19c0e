import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class BoardPacks1796000000023 implements MigrationInterface {
  name = 'BoardPacks1796000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0023-board-packs.sql'));
    await runner.query(readSql('0023-reporting.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
