import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class HandOffLedger1796000000005 implements MigrationInterface {
  name = 'HandOffLedger1796000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0005-hand-off-ledger.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
