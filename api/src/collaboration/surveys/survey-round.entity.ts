import { Column, Entity } from 'typeorm';
import type { Statement, WeightedGroup } from '@samsyn/domain/surveys/questionnaire';
import type { JoinedResponses } from '@samsyn/domain/surveys/response-rate';
import type { RoundState } from '@samsyn/domain/surveys/survey-round';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

@Entity('survey_round')
export class SurveyRoundEntity extends VersionedEntity {
  @Column('text')
  title!: string;
  @Column('uuid', { name: 'template_id' })
  templateId!: string;
  @Column('integer', { name: 'template_version' })
  templateVersion!: number;
  @Column('jsonb')
  statements!: Statement[];
  @Column('boolean', { name: 'asks_comment' })
  asksComment!: boolean;
  @Column('jsonb')
  groups!: WeightedGroup[];
  @Column('uuid', { name: 'rated_ids', array: true })
  ratedIds!: string[];
  @Column('boolean', { name: 'rates_each_other' })
  ratesEachOther!: boolean;
  @Column('boolean', { name: 'rates_buyer' })
  ratesBuyer!: boolean;
  @Column('date', { name: 'starts_on' })
  startsOn!: string;
  @Column('date', { name: 'ends_on' })
  endsOn!: string;
  @Column('integer', { name: 'remind_days', array: true })
  remindDays!: number[];
  @Column('text')
  state!: RoundState;
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;
  @Column('date', { name: 'published_on', nullable: true })
  publishedOn!: string | null;
  @Column('jsonb', { nullable: true })
  responses!: JoinedResponses[] | null;
  @Column('boolean')
  illustrative!: boolean;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];}
