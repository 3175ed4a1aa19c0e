import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Given } from '../../platform/http/fields.js';
import { CriterionDto, criterionId, CriterionInputDto } from './criteria.dto.js';

const Days = (): PropertyDecorator => (target, key) => {
  IsInt()(target, key as string);
  Min(1)(target, key as string);
  Max(365)(target, key as string);
};

/** Days within which one side does what is awaited of it. */
export class AnswerDaysDto {
  /** Say something to what the other side proposes. */
  @Days()
  respond!: number;
  @Days()
  evaluate!: number;
  /** Write again what was sent back. */
  @Days()
  revise!: number;
  @Days()
  decide!: number;
  /** Plan the pilot. */
  @Days()
  plan!: number;
  /** Start the pilot. */
  @Days()
  start!: number;
  /** Report the pilot's result, counted from its end. */
  @Days()
  report!: number;
  /** Take the delivery. */
  @Days()
  accept!: number;
  /** Verify what it gave, counted from the end of the measuring. */
  @Days()
  verify!: number;
  /** Answer a question. */
  @Days()
  answer!: number;
}

export class InnovationTermsDto {
  buyerDays!: AnswerDaysDto;
  supplierDays!: AnswerDaysDto;
  /** How many people score a proposal before it counts as evaluated. */
  evaluators!: number;
  /** What proposals are scored by where no challenge says. */
  @ApiProperty({ type: [CriterionDto] })
  criteria!: CriterionDto[];
  /** 0: the rule's own. */
  version!: number;
}

export class UpdateInnovationTermsDto {
  @Given()
  @ValidateNested()
  @Type(() => AnswerDaysDto)
  @ApiProperty({ type: AnswerDaysDto, required: false })
  buyerDays?: AnswerDaysDto;

  @Given()
  @ValidateNested()
  @Type(() => AnswerDaysDto)
  @ApiProperty({ type: AnswerDaysDto, required: false })
  supplierDays?: AnswerDaysDto;

  @Given()
  @IsInt()
  @Min(1)
  @Max(20)
  evaluators?: number;

  @Given()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ArrayUnique(criterionId)
  @ValidateNested({ each: true })
  @Type(() => CriterionInputDto)
  @ApiProperty({ type: [CriterionInputDto], required: false })
  criteria?: CriterionInputDto[];
}
