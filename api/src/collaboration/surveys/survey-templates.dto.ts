import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, ValidateNested } from 'class-validator';
import { mostStatements } from '@samsyn/domain/surveys/questionnaire';
import { Given, IsDecimalText, IsSlug, IsText } from '../../platform/http/fields.js';
import { PageDto } from '../../platform/paging/page.dto.js';

export class SurveyStatementDto {
  /** Stays the same when its words are improved, so that rounds can be compared. */
  @IsSlug()
  code!: string;

  @IsText(300)
  sv!: string;

  @IsText(300)
  en!: string;

  @IsDecimalText({ min: '0', max: '1000', decimals: 4 })
  weight!: string;
}

export class SaveSurveyTemplateDto {
  @IsText()
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostStatements)
  @ValidateNested({ each: true })
  @Type(() => SurveyStatementDto)
  statements!: SurveyStatementDto[];

  /** Whether a comment may be written about each party. */
  @IsBoolean()
  asksComment!: boolean;

  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class SurveyTemplateDto {
  id!: string;
  name!: string;
  statements!: SurveyStatementDto[];
  asksComment!: boolean;
  illustrative!: boolean;
  /** Of what it asks: a round keeps the one it was planned by. */
  version!: number;
}

export class SurveyTemplatePageDto extends PageDto {
  items!: SurveyTemplateDto[];
}
