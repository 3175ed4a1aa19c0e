import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { AnswerSurveyDto, MySurveysDto, SurveyFormDto } from './my-surveys.dto.js';
import { MySurveysService } from './my-surveys.service.js';

@ApiTags('surveys')
@Controller('my-surveys')
export class MySurveysController {
  constructor(private readonly surveys: MySurveysService) {}

  /** What the caller is asked in rounds that are open. */
  @Permit('surveys:respond')
  @Get()
  list(@Tx() tx: TenantTransaction): Promise<MySurveysDto> {
    return this.surveys.all(tx);
  }

  /** What one of them asks; 404 of whoever is not asked. */
  @Permit('surveys:respond')
  @Get(':id')
  form(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SurveyFormDto> {
    return this.surveys.form(tx, id);
  }

  /**
   * The caller's own answers, once. Whose they are is kept nowhere, so that they cannot be changed: 409 already_answered the
   * second time, survey_over after the last day.
   */
  @Permit('surveys:respond')
  @Post(':id/answers')
  @HttpCode(204)
  answer(@Tx() tx: TenantTransaction, @Id() id: string, @Body() body: AnswerSurveyDto): Promise<void> {
    return this.surveys.answer(tx, id, body);
  }
}
