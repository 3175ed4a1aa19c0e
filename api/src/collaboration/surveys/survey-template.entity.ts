import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Statement } from '@samsyn/domain/surveys/questionnaire';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

@Entity('survey_template')
export class SurveyTemplateEntity extends VersionedEntity {
  @Column('text')
  name!: string;
  @Column('boolean')
  illustrative!: boolean;}

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
