import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class LiveFeed1796000000006 implements MigrationInterface {
  name = 'LiveFeed1796000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0006-live-feed.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
