import type { components } from '@samsyn/api-client';

export type Mail = components['schemas']['MailDto'];
export type MailState = components['schemas']['MailStateDto'];

export const mailStatuses: readonly Mail['status'][] = ['waiting', 'sent', 'failed', 'dropped'];
