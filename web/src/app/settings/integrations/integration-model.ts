import { maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { wholeRule } from '../../shared/form/rules.js';
import { facts, fromLines, type IntegrationDetail, type Kind, linesOf, type Mapping, usual, type Verification } from './integration.js';

/** An integration as it is typed. */
export interface IntegrationModel {
  name: string;
  kind: Kind;
  supplierId: string;
  towerId: string;
  component: string;
  groupName: string;
  verification: Verification;
  impacts: string;
  fact: (typeof facts)[number];
  list: string;
  fields: string;
  pollAddress: string;
  pollMinutes: string;
}

export const rules: SchemaFn<IntegrationModel> = (path) => {
  required(path.name);
  maxLength(path.name, 100);
  required(path.supplierId);
  required(path.towerId);
  required(path.fields, { when: ({ valueOf }) => valueOf(path.kind) === 'json' });
  required(path.pollMinutes, { when: ({ valueOf }) => valueOf(path.pollAddress) !== '' });
  wholeRule(path.pollMinutes, 1, 1440);
};

const usualImpacts = { none: 0, minor: 3000, major: 7000, critical: 10_000 };

export const typedIntegration = (found: IntegrationDetail | null): IntegrationModel => ({
  ...{ name: found?.name ?? '', kind: found?.kind ?? 'statuspage', supplierId: found?.supplierId ?? '', towerId: found?.towerId ?? '' },
  ...{ component: found?.component ?? '', groupName: found?.groupName ?? '', verification: found?.verification ?? usual.statuspage },
  ...{ impacts: linesOf(found?.impacts ?? usualImpacts), ...typedMapping(found?.mapping ?? null) },
  ...{ pollAddress: found?.pollAddress ?? '', pollMinutes: String(found?.pollMinutes ?? '') },
});

export const typedMapping = (mapping: Mapping | null) => ({
  ...{ fact: mapping?.fact ?? facts[0], list: mapping?.list ?? '', fields: linesOf(mapping?.fields ?? {}) },
});

/** How messages are read, as the API takes it. */
export const readingOf = ({ kind, component, groupName, impacts, fact, list, fields }: IntegrationModel) => ({
  ...{ component: component || null, groupName: groupName || null },
  impacts: Object.fromEntries(fromLines(impacts).map(([grade, impact]) => [grade, Number(impact)])),
  mapping: kind === 'json' ? { fact, list, fields: Object.fromEntries(fromLines(fields)) } : null,
});

export const bodyOf = (model: IntegrationModel) => ({
  ...{ name: model.name, supplierId: model.supplierId, towerId: model.towerId, verification: model.verification },
  ...readingOf(model),
  pollAddress: model.pollAddress || null,
  pollMinutes: model.pollAddress ? Number(model.pollMinutes) : null,
});
