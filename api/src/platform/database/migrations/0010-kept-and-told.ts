import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class KeptAndTold1796000000010 implements MigrationInterface {
  name = 'KeptAndTold1796000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0010-kept-and-told.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
