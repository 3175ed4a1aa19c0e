import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class ServiceLevelsAndMoney1795500000002 implements MigrationInterface {
  name = 'ServiceLevelsAndMoney1795500000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0002-service-levels-and-money.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
