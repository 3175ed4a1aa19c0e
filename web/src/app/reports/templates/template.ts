import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { FormDefinition } from '@samsyn/domain/forms/form';

type Schemas = components['schemas'];
export type Template = Schemas['ReportTemplateDto'];
export type TemplateDetail = Schemas['ReportTemplateDetailDto'];
export type TemplateVersion = Schemas['ReportTemplateVersionDto'];
/** With its form as the domain knows it; the API has checked it. */
export type TemplateVersionDetail = Omit<Schemas['ReportTemplateVersionDetailDto'], 'definition'> & { definition: FormDefinition };

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['report-templates'];

export const frequencies = ['month', 'quarter', 'year'] as const satisfies readonly Template['frequency'][];

/** Where a template stands for whoever looks for it. */
export type TemplateStanding = 'draft' | 'in_use' | 'stopped';

export function standingOf({ active, publishedFrom }: Pick<Template, 'active' | 'publishedFrom'>): TemplateStanding {
  if (!active) return 'stopped';
  return publishedFrom === null ? 'draft' : 'in_use';
}
