import { CreateOutageDto } from '../../evidence/outages/outages.dto.js';
import { checkedRow } from '../../evidence/imports/import-row.js';
import { type AdapterSettings, badDocument, type Fact } from './fact.js';

export interface SaidOutage {
  externalId: string | null;
  title: string | null;
  from: string | null;
  to: string | null;
  impact: number;
  component?: string | null;
  /** When it was said, if the tool tells. */
  saidAt: string | null;
}

/** Alertmanager writes nanoseconds. */
const beyondMs = /(\.\d{3})\d+/;

/** An outage by the very rules of those people enter. @throws Problem `bad_document` naming each field as `at.field` */
export function outageFact(said: SaidOutage, settings: AdapterSettings, at: string): Fact {
  const { supplierId, towerId, source } = settings;
  const [from, to] = [said.from, said.to].map((time) => time?.replace(beyondMs, '$1') ?? null);
  const { input, problems } = checkedRow(CreateOutageDto, 0, {
    ...{ supplierId, towerId, source, component: said.component ?? settings.component },
    ...{ externalId: said.externalId ?? '', title: said.title?.slice(0, 300), from, to, impact: said.impact },
  });
  const errors = problems.map(({ field, ...problem }) => ({ ...problem, field: `${at}.${field}` }));
  if (!input?.externalId) throw badDocument(errors.length > 0 ? errors : [{ field: `${at}.externalId`, code: 'is_length' }]);
  const saidAt = said.saidAt === null ? null : Date.parse(said.saidAt);
  if (saidAt !== null && Number.isNaN(saidAt)) throw badDocument([{ field: `${at}.saidAt`, code: 'bad_instant' }]);
  return { kind: 'outage', saidAt, outage: { ...input, externalId: input.externalId } };
}
