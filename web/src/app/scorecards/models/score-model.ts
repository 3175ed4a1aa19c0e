import type { components } from '@samsyn/api-client';
import type { ScoreModel } from '@samsyn/domain/scorecards/score-model';

type Schemas = components['schemas'];

export type ScoreModelVersion = Schemas['ScoreModelDto'];
export type ScoreModelDetail = Omit<Schemas['ScoreModelDetailDto'], 'definition'> & { definition: ScoreModel };
export type ScoreModels = Omit<Schemas['ScoreModelsDto'], 'inForce'> & {
  inForce: { id: string | null; effectiveFrom: string | null; definition: ScoreModel };
};
export type ModelPreview = Schemas['ScoreModelPreviewDto'];

export const modelTopics = ['score-models'] as const;
