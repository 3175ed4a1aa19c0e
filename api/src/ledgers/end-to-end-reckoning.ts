import { answerBy, type AttributionTerms, shareState } from '@samsyn/domain/services/attribution';
import { endToEndLedger, type EndToEndLedger } from '@samsyn/domain/services/end-to-end-ledger';
import type { CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import type { Interval } from '@samsyn/domain/time/interval';
import type { NamedComponent, PlacedEvidence } from './end-to-end-evidence.repository.js';

export interface Reckoned {
  calendar: CompiledCalendar;
  period: Interval;
  now: number;
  terms: AttributionTerms;
}

/** When evidence was really over, epoch ms; null while it lasts. */
export function overAt({ kind, to, endedAt }: Pick<PlacedEvidence, 'kind' | 'to' | 'endedAt'>): number | null {
  if (kind === 'outage' || to === null) return to?.getTime() ?? null;
  return Math.max(to.getTime(), endedAt?.getTime() ?? 0);
}

export const deadlineOf = (one: PlacedEvidence, terms: AttributionTerms): number | null =>
  answerBy({ to: overAt(one), recordedAt: one.recordedAt.getTime() }, terms);

/** Whether evidence is about a component: it names it, or all that its supplier runs in the tower. */
export const isAbout = (one: PlacedEvidence, component: NamedComponent): boolean =>
  one.supplierId === component.supplierId &&
  one.towerId === component.towerId &&
  (one.component === null || component.names.includes(one.component));

/** R20: the ledger of a service that rests hard on these components, from all evidence of the time. */
export function reckoned(
  components: readonly NamedComponent[],
  all: readonly PlacedEvidence[],
  { calendar, period, now, terms }: Reckoned,
): EndToEndLedger {
  const own = all.filter((one) => components.some((component) => isAbout(one, component)));
  const answering = (one: PlacedEvidence) => ({
    id: one.id,
    supplierId: one.supplierId,
    state: shareState(one.answer, deadlineOf(one, terms), now, terms),
    from: one.from.getTime(),
  });
  return endToEndLedger({
    ...{ calendar, period, now },
    outages: own
      .filter(({ kind }) => kind === 'outage')
      .map((one) => ({ ...answering(one), to: one.to?.getTime() ?? null, impact: one.impact, rootCauseId: one.rootCauseId })),
    maintenance: own.flatMap((one) =>
      one.kind === 'maintenance_window' && one.to !== null
        ? [{ ...answering(one), to: one.to.getTime(), endedAt: one.endedAt?.getTime() ?? null }]
        : [],
    ),
  });
}
