import { DomainError } from '@samsyn/domain/errors';
import { zoneTable } from '@samsyn/domain/time/zone';
import { type FieldProblem, invalid } from '../../platform/errors/problem.js';
import type { ImportEntity } from './import.entity.js';
import { type Encoding, encodings } from '../../platform/reading/text-blocks.js';
import type { ReadingPlan } from './rows/bind-file.js';
import type { ImportMapping } from './rows/import-mapping.js';
import { mappingPreset, presets } from './rows/presets.js';

/** What is chosen for an import, each of it optional but the way to read it. */
export interface ImportRequest {
  preset: string;
  mapping?: ImportMapping | null;
  source?: string;
  zone?: string;
  shiftWeeks?: number;
  encoding?: string;
}

export type ImportChoice = Pick<
  ImportEntity,
  'preset' | 'mapping' | 'source' | 'zone' | 'shiftWeeks' | 'encoding'
>;

/** The source of incidents logged by hand, which no file may write to. */
export const manualSource = 'manual';

const maxShiftWeeks = 5200;

/**
 * Completes what was chosen: the zone of the mapping or preset, the preset as source.
 * @throws Problem naming every field that is not right
 */
export function chooseImport(request: ImportRequest): ImportChoice {
  const errors: FieldProblem[] = [];
  const preset = presets.find(({ key }) => key === request.preset);
  const mapping = request.preset === mappingPreset ? (request.mapping ?? null) : null;
  if (!preset && request.preset !== mappingPreset) errors.push({ field: 'preset', code: 'unknown_preset' });
  if (request.preset === mappingPreset && !mapping) errors.push({ field: 'mapping', code: 'is_not_empty' });
  const zone = request.zone ?? mapping?.zone ?? preset?.zone ?? '';
  const zoneError = preset || mapping ? zoneProblem(zone) : undefined;
  if (zoneError) errors.push(zoneError);
  const encoding = request.encoding ?? mapping?.encoding ?? 'utf-8';
  if (!isEncoding(encoding)) errors.push({ field: 'encoding', code: 'is_in' });
  const source = request.source ?? request.preset;
  if (source === manualSource) errors.push({ field: 'source', code: 'reserved' });
  if (source.trim() === '' || source.length > 100) errors.push({ field: 'source', code: 'is_length' });
  const shiftWeeks = request.shiftWeeks ?? 0;
  if (!Number.isInteger(shiftWeeks) || Math.abs(shiftWeeks) > maxShiftWeeks)
    errors.push({ field: 'shiftWeeks', code: 'is_int' });
  if (errors.length > 0 || !isEncoding(encoding)) throw invalid(errors);
  return { preset: request.preset, mapping, source, zone, shiftWeeks, encoding };
}

export function planOf({ preset, mapping, zone, shiftWeeks, encoding }: ImportChoice): ReadingPlan {
  const files = mapping ? [mapping] : (presets.find(({ key }) => key === preset)?.files ?? []);
  return { files, zone, shiftWeeks, encoding };
}

const isEncoding = (text: string): text is Encoding => encodings.some((each) => each === text);

function zoneProblem(zone: string): FieldProblem | undefined {
  try {
    zoneTable(zone);
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { field: 'zone', code: error.code, params: error.params };
  }
}
