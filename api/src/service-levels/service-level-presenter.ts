import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import type { Exclusions } from '@samsyn/domain/service-levels/service-level';
import type { ContractServiceLevelDto } from '../contracts/contracts.dto.js';
import type { AnyCreditRuleDto } from './credit-rule.dto.js';
import { windowOf } from './level-terms.js';
import type { ServiceLevelEntity } from './service-level.entity.js';
import type { ExclusionsDto } from './service-level-terms.dto.js';
import type { ServiceLevelDto } from './service-levels.dto.js';
import type { LevelNames } from './service-levels.repository.js';

/** A service level with the names it refers to; a foreign key guarantees that they are there. */
export function presentServiceLevel(level: ServiceLevelEntity, names: LevelNames | undefined): ServiceLevelDto {
  const { organisationId: _, windowKind, windowDays, exclusions, creditRule, updatedAt, ...same } = level;
  return {
    ...same,
    contractNumber: names?.contractNumber ?? '',
    currency: names?.currency ?? '',
    supplierName: names?.supplierName ?? '',
    towerName: names?.towerName ?? '',
    calendarName: names?.calendarName ?? '',
    window: windowOf({ windowKind, windowDays }),
    exclusions: presentExclusions(exclusions),
    creditRule: presentRule(creditRule),
    updatedAt: updatedAt.toISOString(),
  };
}

/** What a contract's page lists of a promise. */
export function presentOnContract(level: ServiceLevelEntity): ContractServiceLevelDto {
  const { id, code, name, towerId, metric, priority, targetMs, targetDays, targetEndOfDay, direction } = level;
  const { statistic, percentile, expectedTarget, minimumTarget, effectiveFrom, effectiveTo } = level;
  return {
    ...{ id, code, name, towerId, metric, priority, targetMs, targetDays, targetEndOfDay, direction },
    ...{ statistic, percentile, expectedTarget, minimumTarget, effectiveFrom, effectiveTo },
  };
}

const presentExclusions = ({ causes, times }: Exclusions): ExclusionsDto => ({
  causes: [...causes],
  times: times.map(({ from, to, reason }) => ({
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    reason,
  })),
});

function presentRule(rule: CreditRule | null): AnyCreditRuleDto | null {
  if (rule?.kind === 'tiers') return { ...rule, tiers: [...rule.tiers] };
  return rule?.kind === 'points' ? { ...rule, bands: [...rule.bands] } : rule;
}
