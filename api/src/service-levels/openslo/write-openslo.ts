import { stringify } from 'yaml';
import type { OpenSloDocument } from './openslo.js';

/** Documents as one YAML file, each in the order the standard writes its parts. */
export function writeOpenSlo(documents: readonly OpenSloDocument[]): string {
  return documents.map((one) => `---\n${stringify(ordered(one), { lineWidth: 0 })}`).join('');
}

function ordered({ apiVersion, kind, metadata, spec, ...rest }: OpenSloDocument): object {
  return { apiVersion, kind, metadata, spec, ...rest };
}
