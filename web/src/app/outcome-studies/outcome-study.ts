import type { components } from '@samsyn/api-client';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type StudyRow = Schemas['OutcomeStudyRowDto'];
export type Study = Schemas['OutcomeStudyDto'];
export type Indicator = Schemas['OutcomeIndicatorDto'];
export type Measurement = Schemas['OutcomeMeasurementDto'];
export type Annotation = Schemas['OutcomeAnnotationDto'];

const tones: Record<NonNullable<Measurement['verdict']>, Tone> = { better: 'good', worse: 'bad', same: 'plain' };
export const toneOf = ({ verdict }: Pick<Measurement, 'verdict'>): Tone => (verdict === null ? 'plain' : tones[verdict]);
