import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ServiceModel1796000000003 implements MigrationInterface {
  name = 'ServiceModel1796000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0003-service-model.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
