import { figureOf, type Figure, type FigureEvidence } from '@samsyn/domain/service-levels/figure';
import { figureWindow, type FigureWindow } from '@samsyn/domain/service-levels/figure-window';
import { explanation } from '@samsyn/domain/service-levels/explanation';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { probeOutages } from '@samsyn/domain/service-levels/probe-outages';
import type { Interval } from '@samsyn/domain/time/interval';
import { periodOf } from '@samsyn/domain/time/period';
import type { EvidenceSource } from './evidence-source.js';
import type { MeasuredLevel } from './level-catalogue.js';
import { monthsBetween } from './period-results.js';
import type { WindowFigure } from './window-figure.js';

/** A promise as it is measured; a draft has no outcomes of its own in the database. */
export type FigureLevel = Pick<MeasuredLevel, 'terms' | 'calendar' | 'zone' | 'inForce' | 'contractId' | 'supplierId' | 'towerId'>;

/** The part of a promise's window in which this wording of it was in force. */
export function windowOf({ terms, zone, inForce }: FigureLevel, month: string): FigureWindow {
  const { from, to, complete } = figureWindow(terms.window, month, zone);
  return { from: Math.max(from, inForce.from), to: Math.min(to, inForce.to), complete };
}

/** Whether plain monthly counts of outcomes are all that a promise's figure needs. */
export const countsAlone = ({ terms }: FigureLevel): boolean =>
  terms.window.kind === 'month' &&
  (traitsOf(terms.metric).timed || terms.metric === 'incident_count' || terms.metric === 'first_time_fix');

/** R10–R14: a promise's figure for a month as known at `now` (epoch ms), from its outcomes, outages, reports or measurements. */
export async function levelFigure(source: EvidenceSource, level: FigureLevel, month: string, now: number): Promise<WindowFigure> {
  const window = windowOf(level, month);
  // A report may come before it is due, so what is due later counts too.
  const whole = traitsOf(level.terms.metric).evidence === 'reports';
  const until = whole ? window : { from: window.from, to: Math.max(window.from, Math.min(window.to, now)) };
  const evidence = await evidenceOf(source, level, until, month);
  return { window, figure: evidence === null ? unmeasured(level) : figureOf(level, until, now, evidence) };
}

/** Null where nobody has recorded anything that the figure could be made of. */
async function evidenceOf(source: EvidenceSource, level: FigureLevel, window: Interval, month: string): Promise<FigureEvidence | null> {
  const { terms, zone } = level;
  switch (traitsOf(terms.metric).evidence) {
    case 'reports':
      return { kind: 'deliveries', deliveries: await source.deliveries(level.contractId, window) };
    case 'outages':
      return outageEvidence(source, level, window);
    case 'measurements':
      return terms.seriesId === null ? null : { kind: 'values', values: await source.values(terms.seriesId, window) };
    case 'incidents': {
      if (terms.metric === 'backlog_age') return { kind: 'open', startedAt: await source.openAt(terms.id, window.to) };
      const first = periodOf(window.from, zone);
      const counted = { ...window, months: terms.window.kind === 'rolling' ? null : monthsBetween(first, month) };
      if (terms.metric === 'response_duration' || terms.metric === 'resolution_duration') {
        return { kind: 'durations', ms: await source.durations(terms.id, counted) };
      }
      return { kind: 'outcomes', counts: await source.counts(terms.id, counted) };
    }
  }
}

/** R11: outages as recorded, or, where the promise names a series of probes, as those show them. */
export async function outageEvidence(source: EvidenceSource, level: FigureLevel, window: Interval): Promise<FigureEvidence | null> {
  const { terms, supplierId, towerId } = level;
  const place = { supplierId, towerId, component: terms.component };
  const maintenance = await source.maintenance(place, window);
  if (terms.seriesId !== null) {
    const { outages, known } = probeOutages(await source.probes(terms.seriesId, window), window.to);
    return known && { kind: 'outages', outages, maintenance };
  }
  if (!(await source.recorded(place))) return null;
  return { kind: 'outages', outages: await source.outages(place, window), maintenance };
}

/** Silence says nothing: without records of outages there is no availability, never 100 %. */
function unmeasured({ terms: { metric, expectedTarget, minimumTarget } }: FigureLevel): Figure {
  const outages = traitsOf(metric).evidence === 'outages';
  return {
    value: null,
    volume: 0,
    verdict: 'not_measured',
    explanation: explanation(outages ? 'no_outage_evidence' : 'no_series', [outages ? 'R11' : 'R14', 'R13'], {
      expectedTarget,
      minimumTarget,
    }),
  };
}
