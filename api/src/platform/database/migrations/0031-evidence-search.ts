import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class EvidenceSearch1796000000031 implements MigrationInterface {
  name = 'EvidenceSearch1796000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0031-evidence-search.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
