import { defaultImpacts } from '../../evidence/imports/import-choice.js';
import { invalid } from '../../platform/errors/problem.js';
import type { Fact } from '../adapters/fact.js';
import { readDocument } from '../adapters/read-document.js';
import { integrationProblems } from './integration-problems.js';
import type { PreviewMessageDto, PreviewedDto } from './preview.dto.js';

const shown = 20;

/** Stands where the supplier and tower will: what a document says does not depend on whose it is. */
const nobody = '00000000-0000-4000-8000-000000000000';

/** What a document would become, by the very adapter that reads messages. @throws Problem 422 as that does */
export function preview({ kind, document, component, groupName, impacts, mapping }: PreviewMessageDto): PreviewedDto {
  const settings = { kind, impacts: { ...defaultImpacts, ...impacts }, mapping: mapping ?? null };
  const problems = integrationProblems({ ...settings, pollAddress: null, pollMinutes: null });
  if (problems.length > 0) throw invalid(problems);
  const facts = readDocument(kind, document, {
    ...{ ...settings, supplierId: nobody, towerId: nobody, source: 'preview' },
    ...{ component: component ?? null, groupName: groupName ?? null },
  });
  return { count: facts.length, facts: facts.slice(0, shown).map((fact) => ({ kind: fact.kind, values: valuesOf(fact) })) };
}

function valuesOf(fact: Fact): Record<string, string> {
  if (fact.kind === 'measurement') return told(fact.line);
  if (fact.kind === 'outage') {
    const { externalId, title, from, to, impact, component } = fact.outage;
    return told({ externalId, title, from, to, impact, component });
  }
  if (fact.kind === 'incident_change') {
    const { incident, field, at, from, to } = fact.change;
    return told({ incident, field, at: instant(at), from, to });
  }
  const { externalId, at, openedAt, resolvedAt, closedAt, state, priority, group, title, category } = fact.row;
  const times = Object.entries({ eventAt: at, openedAt, resolvedAt, closedAt }).map(([field, time]) => [field, instant(time)] as const);
  return told({ externalId, ...Object.fromEntries(times), state, priority: priority || null, group, title, category });
}

const instant = (at: number) => (Number.isNaN(at) ? null : new Date(at).toISOString());

const told = (values: Record<string, string | number | null | undefined>) =>
  Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value === null || value === undefined ? [] : [[field, String(value)]])));
