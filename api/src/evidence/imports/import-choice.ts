import { isUUID } from 'class-validator';
import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { isZone } from '@samsyn/domain/time/zone';
import { type FieldProblem, invalid } from '../../platform/errors/problem.js';
import { type Encoding, encodings } from '../../platform/reading/text-blocks.js';

export const evidencePresets = ['plain', 'github-segments'] as const;
export type EvidencePreset = (typeof evidencePresets)[number];

/** How much of a service an incident of each grade takes down, in 1/10 000. */
export const defaultImpacts = { critical: FULL_IMPACT, major: 7000, minor: 3000, none: 0 } as const;
export type ImpactGrade = keyof typeof defaultImpacts;
export type Impacts = Record<ImpactGrade, number>;

/** What the form says beside the file. */
export interface EvidenceImportChoice {
  preset: EvidencePreset;
  supplierId: string;
  towerId: string;
  component: string | null;
  source: string;
  zone: string | null;
  encoding: Encoding;
  impacts: Impacts;
  /** Take the good rows although others are bad. */
  partial: boolean;
}

/** @throws Problem `invalid_input` with every field that is wrong */
export function chooseEvidenceImport(fields: Readonly<Record<string, string>>): EvidenceImportChoice {
  const errors: FieldProblem[] = [];
  const take = <T>(field: string, value: T | undefined, code: string, fallback: T): T => {
    if (value === undefined) errors.push({ field, code });
    return value ?? fallback;
  };
  const { supplierId = '', towerId = '', preset = 'plain', encoding = 'utf-8', zone, component, source } = fields;
  const isPreset = evidencePresets.find((each) => each === preset);
  const choice: EvidenceImportChoice = {
    preset: take('preset', isPreset, 'unknown_preset', 'plain'),
    supplierId: take('supplierId', isUUID(supplierId) ? supplierId : undefined, 'is_uuid', ''),
    towerId: take('towerId', isUUID(towerId) ? towerId : undefined, 'is_uuid', ''),
    component: component?.trim() || null,
    source: take('source', sourceOf(source, preset), 'is_length', ''),
    zone: take('zone', !zone || isZone(zone) ? (zone ?? '') : undefined, 'unknown_zone', '') || null,
    encoding: take('encoding', encodings.find((each) => each === encoding), 'is_in', 'utf-8'),
    impacts: take('impacts', impactsOf(fields['impacts']), 'bad_impact', defaultImpacts),
    partial: fields['partial'] === 'true',
  };
  if (errors.length > 0) throw invalid(errors);
  return choice;
}

function sourceOf(given: string | undefined, preset: string): string | undefined {
  const source = given?.trim() || (preset === 'plain' ? 'file' : 'github-status');
  return source.length <= 100 ? source : undefined;
}

function impactsOf(text: string | undefined): Impacts | undefined {
  if (text === undefined || text === '') return defaultImpacts;
  const given = parsed(text);
  if (typeof given !== 'object' || given === null) return undefined;
  const impacts = { ...defaultImpacts, ...given };
  const isImpact = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= FULL_IMPACT;
  const known = Object.keys(impacts).length === Object.keys(defaultImpacts).length;
  return known && Object.values(impacts).every(isImpact) ? impacts : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
