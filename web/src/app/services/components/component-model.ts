import type { components } from '@samsyn/api-client';
import type { ComponentKind, ServiceComponent } from '../service.js';

type Body = components['schemas']['CreateComponentDto'];

/** A component as it is typed; its aliases one a line. */
export interface ComponentModel {
  name: string;
  kind: ComponentKind;
  supplierId: string;
  towerId: string;
  contractId: string;
  aliases: string;
  description: string;
  illustrative: boolean;
}

export const typedComponent = (component: ServiceComponent | null): ComponentModel => ({
  name: component?.name ?? '',
  kind: component?.kind ?? 'application',
  supplierId: component?.supplierId ?? '',
  towerId: component?.towerId ?? '',
  contractId: component?.contractId ?? '',
  aliases: component?.aliases.join('\n') ?? '',
  description: component?.description ?? '',
  illustrative: component?.illustrative ?? false,
});

export function componentBody({ name, aliases, contractId, description, ...typed }: ComponentModel): Body {
  const lines = aliases.split('\n').map((line) => line.trim());
  return {
    ...typed,
    name: name.trim(),
    contractId: contractId || null,
    aliases: [...new Set(lines.filter((line) => line !== ''))],
    description: description.trim() || null,
  };
}
