import { exact } from '@samsyn/domain/numbers/decimal';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { Problem } from '../../platform/errors/problem.js';
import type { ServiceLevelTermsDto } from '../service-level-terms.dto.js';
import type { ServiceLevelDto } from '../service-levels.dto.js';
import { openSloVersion, type OpenSloDocument } from './openslo.js';
import { termsAnnotation } from './own-terms.js';

/**
 * A promise as an OpenSLO service and objective; our own terms travel in an annotation, and read back as they were.
 * 409 not_in_openslo of what the standard cannot say: it knows shares below 100 % alone.
 */
export function slosOfLevel(level: ServiceLevelDto, zone: string): OpenSloDocument[] {
  const { code, name, metric, expectedTarget, minimumTarget, towerName, component, effectiveFrom } = level;
  if (traitsOf(metric).unit !== 'percent' || exact(expectedTarget).gte(100)) throw new Problem(409, 'not_in_openslo', { metric });
  const [service, id] = [slug(component ?? towerName), slug(code)];
  // Down time is counted whole: a slice is good when the service was up all of it.
  const slices = metric === 'availability' ? { timeSliceTarget: 1, timeSliceWindow: '1m' } : {};
  const objective = (displayName: string, percent: string) => ({ displayName, target: exact(percent).div(100).valueOf(), ...slices });
  const differs = !exact(expectedTarget).equals(exact(minimumTarget));
  return [
    { apiVersion: openSloVersion, kind: 'Service', metadata: { name: service, displayName: component ?? towerName }, spec: {} },
    {
      apiVersion: openSloVersion,
      kind: 'SLO',
      metadata: { name: id, displayName: name, annotations: { [termsAnnotation]: JSON.stringify(termsOf(level)) } },
      spec: {
        service,
        indicator: {
          metadata: { name: slug(`${code}-${metric}`) },
          spec: { thresholdMetric: { metricSource: { type: 'Samsyn', spec: { metric } } } },
        },
        timeWindow: [timeWindow(level, effectiveFrom, zone)],
        budgetingMethod: metric === 'availability' ? 'Timeslices' : 'Occurrences',
        objectives: [objective('expected', expectedTarget), ...(differs ? [objective('minimum', minimumTarget)] : [])],
      },
    },
  ];
}

function timeWindow({ window }: ServiceLevelDto, from: string, timeZone: string) {
  if (window.kind === 'rolling') return { duration: `${window.days ?? 1}d`, isRolling: true };
  const duration = { month: '1M', quarter: '1Q', year: '1Y' }[window.kind];
  // The standard knows a zone by its area and place alone.
  const zone = timeZone === 'UTC' || timeZone === 'GMT' ? `Etc/${timeZone}` : timeZone;
  return { duration, isRolling: false, calendar: { startTime: `${from.slice(0, 4)}-01-01 00:00:00`, timeZone: zone } };
}

function termsOf(level: ServiceLevelDto): ServiceLevelTermsDto {
  const { metric, priority, targetMs, targetDays, targetEndOfDay, expectedTarget, minimumTarget, direction, statistic } = level;
  const { percentile, window, minimumVolume, countsFor, pauseReasons, exclusions, component, seriesId, weight, creditRule } = level;
  return {
    ...{ metric, priority, targetMs, targetDays, targetEndOfDay, expectedTarget, minimumTarget, direction, statistic },
    ...{ percentile, window, minimumVolume, countsFor, pauseReasons, exclusions, component, seriesId, weight, creditRule },
  };
}

/** What a name may be in the standard: lower case, digits and a few marks. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 255) || 'x';
}
