import { valuesIn } from '@samsyn/domain/notifications/notification-values';
import type { MailSettings } from '../config.js';
import { filled } from '../words/filled.js';
import { type MailLanguage, mailTexts } from './mail-texts.js';
import type { DueMail, MailedFile, MailedNotification } from './post-office.repository.js';

export interface ComposedMail {
  subject: string;
  text: string;
  /** The same each time this mail is sent, so that a reader's server knows it again. */
  messageId: string;
  files: MailedFile[];
}

/** A mail in its reader's language. */
export function composeMail(mail: DueMail, { publicUrl }: MailSettings): ComposedMail {
  const language: MailLanguage = mail.locale ?? 'sv';
  const texts = mailTexts[language];
  const organisation = { organisation: mail.organisationName };
  const notifications = mail.notifications ?? [];
  const sentence = ({ kind, params }: MailedNotification) => oneLine(filled(texts.kinds[kind], valuesIn(params, language)));
  const address = ({ link }: MailedNotification) => `${publicUrl}${link}`;
  const single = mail.digestDay === null ? notifications[0] : undefined;
  const body = single
    ? [sentence(single), `${texts.toPage} ${address(single)}`]
    : [filled(texts.digestLead, organisation), ...notifications.map((each) => `${sentence(each)}\n${address(each)}`)];
  return {
    subject: single ? `${sentence(single)} – ${oneLine(mail.organisationName)}` : oneLine(filled(texts.digestSubject, organisation)),
    text: [
      oneLine(filled(texts.greeting, { name: mail.name ?? '' })),
      ...body,
      `${filled(texts.why, organisation)}\n${publicUrl}/account`,
    ].join('\n\n'),
    messageId: `<${mail.id}.${mail.slug}@samsyn>`,
    // A day's news carries none: it only leads to them.
    files: single?.attachment ? [single.attachment] : [],
  };
}

/** Titles are what somebody typed: a line break among headers would begin another one. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029\0]+/g, ' ').trim();
