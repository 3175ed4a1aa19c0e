import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type Import = Schemas['ImportDto'];
export type ImportProblem = Schemas['ImportProblemDto'];
export type ImportPreset = Schemas['ImportPresetDto'];
export type Preview = Schemas['PreviewDto'];
export type PreviewRow = Schemas['PreviewRowDto'];
export type QuarantinedRow = Schemas['QuarantinedRowDto'];
export type Replay = Schemas['ReplayDto'];
export type ImportMapping = NonNullable<Schemas['ImportMappingDto']['mapping']>;
/** With its mapping said to be there, which the API's description leaves open. */
export type SavedMapping = Schemas['ImportMappingDto'] & { mapping: ImportMapping };

/** The preset of imports that bring a mapping of their own. */
export const mappingPreset = 'mapping';

/** What the API takes at most. */
export const maxBytes = 512 * 1024 * 1024;

export const isFinished = ({ status }: Pick<Import, 'status'>): boolean =>
  status === 'done' || status === 'failed';
