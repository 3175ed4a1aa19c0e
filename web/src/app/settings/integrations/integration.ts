import type { components } from '@samsyn/api-client';

export type Integration = components['schemas']['IntegrationDto'];
export type IntegrationDetail = components['schemas']['IntegrationDetailDto'];
export type CreatedIntegration = components['schemas']['CreatedIntegrationDto'];
export type Message = components['schemas']['InboundMessageDto'];
export type MessageDetail = components['schemas']['InboundMessageDetailDto'];
export type Previewed = components['schemas']['PreviewedDto'];
export type Mapping = components['schemas']['PlainMappingDto'];
export type Kind = Integration['kind'];
export type Verification = Integration['verification'];

export const kinds: readonly Kind[] = ['statuspage', 'alertmanager', 'servicenow', 'json'];
export const verifications: readonly Verification[] = ['standard', 'bearer', 'basic', 'hmac'];
export const facts = ['outage', 'measurement', 'incident_event'] as const;

/** What each tool can send by itself. */
export const usual: Readonly<Record<Kind, Verification>> = {
  ...{ statuspage: 'basic', alertmanager: 'bearer', servicenow: 'basic', json: 'standard' },
};

/** `minor = 3000` a line, read and written. */
export const linesOf = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} = ${String(value)}`)
    .join('\n');

export function fromLines(text: string): [string, string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const [key = '', ...rest] = line.split('=');
    return key.trim() === '' ? [] : [[key.trim(), rest.join('=').trim()]];
  });
}
