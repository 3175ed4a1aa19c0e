import type { EvidenceDto, EvidenceInputDto } from './evidence.dto.js';
import type { EvidenceEntity } from './evidence.entity.js';
import type { PlaceNames } from './places.service.js';

export const dateOf = (text: string): Date => new Date(text);
export const dateOrNull = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

/** What a change says, without what it leaves out. */
export function given<Values extends object>(values: Values): Partial<{ [Key in keyof Values]: Exclude<Values[Key], undefined> }> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<{
    [Key in keyof Values]: Exclude<Values[Key], undefined>;
  }>;
}

/** The common part of a new row. */
export function storedCommon(input: EvidenceInputDto) {
  const { supplierId, towerId, component, title, from, note, source, externalId } = input;
  return {
    ...{ supplierId, towerId, title, component: component ?? null, note: note ?? null },
    from: dateOf(from),
    source: source ?? 'manual',
    externalId: externalId ?? null,
  };
}

/** The common part of a change. */
export function changedCommon({ from, ...input }: Partial<EvidenceInputDto>) {
  const { supplierId, towerId, component, title, note, source, externalId } = input;
  const texts = { supplierId, towerId, component, title, note, source, externalId };
  return given({ ...texts, from: from === undefined ? undefined : dateOf(from) });
}

/** The common part of an answer. */
export function presentCommon(row: EvidenceEntity, names: PlaceNames): EvidenceDto {
  const { id, supplierId, towerId, component, title, note, source, externalId, version } = row;
  return {
    ...{ id, supplierId, towerId, ...names, component, title, note, source, externalId, version },
    from: row.from.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
