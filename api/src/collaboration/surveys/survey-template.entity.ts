import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Statement } from '@samsyn/domain/surveys/questionnaire';

@Entity('survey_template')
export class SurveyTemplateEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  name!: string;
  @Column('boolean')
  illustrative!: boolean;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

@Entity('survey_template_version')
export class SurveyTemplateVersionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid', { name: 'template_id' })
  templateId!: string;
  @PrimaryColumn('integer')
  version!: number;
  @Column('jsonb')
  statements!: Statement[];
  @Column('boolean', { name: 'asks_comment' })
  asksComment!: boolean;
}
