import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class AgendaLanguages1796000000032 implements MigrationInterface {
  name = 'AgendaLanguages1796000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0032-agenda-languages.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
