import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class OperatingLevelAgreements1796000000009 implements MigrationInterface {
  name = 'OperatingLevelAgreements1796000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0009-operating-level-agreements.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
