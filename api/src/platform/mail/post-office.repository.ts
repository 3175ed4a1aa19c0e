import type { ClientBase } from 'pg';
import type { NotificationKind } from '@samsyn/domain/notifications/notification-kind';
import type { NotificationValue } from '@samsyn/domain/notifications/notification-values';

export interface MailedNotification {
  kind: NotificationKind;
  params: Record<string, NotificationValue>;
  link: string;
  at: string;
  /** A file that goes with the mail, where the organisation lets it. */
  attachment?: MailedFile | null;
}

export interface MailedFile {
  /** Where the store keeps it; null where its text or its bytes come along. */
  fileKey?: string | null;
  text?: string;
  base64?: string;
  fileName: string;
  mediaType: string;
}

/** A mail that is due, with whom it is to as they are now; without an address its reader has left. */
export interface DueMail {
  organisationId: string;
  id: string;
  attempts: number;
  /** How often the server has put this very mail off. */
  deferrals: number;
  digestDay: string | null;
  slug: string;
  organisationName: string;
  zone: string;
  email: string | null;
  name: string | null;
  locale: 'sv' | 'en' | null;
  notifications: MailedNotification[] | null;
}

export type MailOutcome =
  | { status: 'sent' | 'dropped' }
  | { status: 'failed'; problem: string }
  /** `deferred` where it is this mail's own fault, and others may go. */
  | { status: 'waiting'; problem: string; nextAt: Date; deferred: boolean };

/** The next mail that is due, held by the connection's transaction. */
export async function takeMail(client: ClientBase, now: Date): Promise<DueMail | undefined> {
  const { rows } = await client.query<DueMail>(
    `SELECT organisation_id AS "organisationId", id, attempts, deferrals, digest_day AS "digestDay", slug,
            organisation_name AS "organisationName", zone, email, name, locale, notifications FROM mail.take($1)`,
    [now],
  );
  return rows[0];
}

export async function settleMail(client: ClientBase, mail: DueMail, outcome: MailOutcome): Promise<void> {
  const problem = 'problem' in outcome ? outcome.problem : null;
  const nextAt = 'nextAt' in outcome ? outcome.nextAt : null;
  const deferred = 'deferred' in outcome && outcome.deferred;
  const values = [mail.organisationId, mail.id, outcome.status, problem, nextAt, deferred];
  await client.query('SELECT mail.settle($1, $2, $3, $4, $5, $6)', values);
}

/** Lets go of what is to reserved names, which no server takes; answers how many. */
export async function dropReserved(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ dropped: number }>('SELECT mail.drop_reserved() AS dropped');
  return rows[0]?.dropped ?? 0;
}

/** Makes the mails of the day for whoever has chosen that and has none of today yet; answers how many. */
export async function composeDigests(client: ClientBase, now: Date): Promise<number> {
  const { rows } = await client.query<{ composed: number }>('SELECT mail.compose_digests($1) AS composed', [now]);
  return rows[0]?.composed ?? 0;
}
