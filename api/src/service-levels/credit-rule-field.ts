import { applyDecorators } from '@nestjs/common';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { GivenOrNull } from '../platform/http/fields.js';
import { CreditRuleDto, creditRuleDtos, HourlyRuleDto, PointsRuleDto, PoolRuleDto, TierRuleDto } from './credit-rule.dto.js';

const classes = { pool: PoolRuleDto, tiers: TierRuleDto, points: PointsRuleDto, hourly: HourlyRuleDto };
const subTypes = Object.entries(classes).map(([name, value]) => ({ name, value }));

/** One of the kinds of credit rule, or null for none, in the description of a class with `ApiExtraModels(...creditRuleDtos)`. */
export const ApiCreditRule = (required: boolean) =>
  ApiProperty({ oneOf: creditRuleDtos.map((dto) => ({ $ref: getSchemaPath(dto) })), nullable: true, required });

/** The same as input: its kind says what else it must have. */
export const IsCreditRule = () =>
  applyDecorators(
    GivenOrNull(),
    IsObject(),
    ValidateNested(),
    Type(() => CreditRuleDto, { keepDiscriminatorProperty: true, discriminator: { property: 'kind', subTypes } }),
    ApiCreditRule(false),
  );
