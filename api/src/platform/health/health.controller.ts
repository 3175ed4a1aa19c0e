import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../auth/decorators.js';
import { Problem } from '../errors/problem.js';
import { Readiness } from './readiness.js';

export class HealthDto {
  status!: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** 200 once migrations and the demo are in and the database answers; 503 starting or database_unavailable before. */
  @Public()
  @Get()
  async health(): Promise<HealthDto> {
    if (!this.readiness.isReady) throw new Problem(503, 'starting');
    try {
      await this.dataSource.query('SELECT 1');
    } catch {
      throw new Problem(503, 'database_unavailable');
    }
    return { status: 'ok' };
  }
}
