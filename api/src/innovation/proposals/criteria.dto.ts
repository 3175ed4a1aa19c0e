import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { type Criterion, usualCriteria } from '@samsyn/domain/innovation/proposal-scoring';
import { GivenOrNull, IsDecimalText, IsText } from '../../platform/http/fields.js';

const optional = { type: String, nullable: true, required: false } as const;

const isUsual = ({ id, name }: CriterionInputDto): boolean => name === '' && usualCriteria.some((one) => one.id === id);

/** Two under one id would be scored as one. */
export const criterionId = ({ id }: CriterionInputDto): string | symbol => id ?? Symbol();

/** What proposals are scored by; one that is there already names its id, and keeps what was scored by it. */
export class CriterionInputDto {
  @GivenOrNull()
  @IsText(60)
  @ApiProperty(optional)
  id?: string | null;

  /** Empty of the product's own, which are then worded by the reader's language. */
  @ValidateIf((one: CriterionInputDto) => !isUsual(one))
  @IsText(120)
  name!: string;

  /** What is asked, for those who score. */
  @GivenOrNull()
  @IsText(500)
  @ApiProperty(optional)
  guidance?: string | null;

  /** Above zero; weights need not add up to anything. */
  @IsDecimalText({ min: '0.01', max: '1000', decimals: 2 })
  weight!: string;
}

export class CriterionDto {
  id!: string;
  /** Empty of the product's own, which are worded by the reader's language. */
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  guidance!: string | null;
  weight!: string;
}

export const criteriaOf = (given: readonly CriterionInputDto[]): Criterion[] =>
  given.map(({ id, name, guidance = null, weight }) => ({ id: id ?? randomUUID(), name, guidance, weight }));
