import type { ServiceLevelEntity } from './service-level.entity.js';
import type { ServiceLevelDto } from './service-levels.dto.js';
import type { LevelNames } from './service-levels.repository.js';

/** A service level with the names it refers to; a foreign key guarantees that they are there. */
export function presentServiceLevel(level: ServiceLevelEntity, names: LevelNames | undefined): ServiceLevelDto {
  return {
    id: level.id,
    contractId: level.contractId,
    contractNumber: names?.contractNumber ?? '',
    supplierId: level.supplierId,
    supplierName: names?.supplierName ?? '',
    towerId: level.towerId,
    towerName: names?.towerName ?? '',
    calendarId: level.calendarId,
    calendarName: names?.calendarName ?? '',
    code: level.code,
    name: level.name,
    metric: level.metric,
    priority: level.priority,
    targetMs: level.targetMs,
    expectedTarget: level.expectedTarget,
    minimumTarget: level.minimumTarget,
    minimumVolume: level.minimumVolume,
    countsFor: level.countsFor,
    pauseReasons: level.pauseReasons,
    weight: level.weight,
    effectiveFrom: level.effectiveFrom,
    effectiveTo: level.effectiveTo,
    illustrative: level.illustrative,
    version: level.version,
    updatedAt: level.updatedAt.toISOString(),
  };
}
