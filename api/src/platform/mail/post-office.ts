import { Inject, Injectable, Logger } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { AppConfig } from '../config.js';
import { roleUrl } from '../database/roles.js';
import { FileStore } from '../files/file-store.js';
import { type ComposedMail, composeMail } from './compose-mail.js';
import { composeDigests, dropReserved, type DueMail, type MailOutcome, settleMail, takeMail } from './post-office.repository.js';
import { type AttachedFile, SmtpSender } from './smtp-sender.js';

const minute = 60_000;
const longestWaitMs = 60 * minute;
/** A round ends, so that others get their turn. */
const atMost = 500;
/** Over nearly seven hours, as long as servers put off whom they do not know; then somebody is to look at it. */
const mostDeferrals = 12;

/** A minute, two, four … and then once an hour, for as long as it takes. */
export const retryAt = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(longestWaitMs, minute * 2 ** Math.min(attempts, 10)));

/** Sends what waits in the outbox, as the jobs' role: at least once, as what is sent is only then marked so. */
@Injectable()
export class PostOffice {
  private readonly logger = new Logger('PostOffice');

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    private readonly files: FileStore,
  ) {}

  /** Makes the day's digests that are due. */
  digests(now: Date): Promise<number> {
    return this.connected((client) => composeDigests(client, now));
  }

  /** Sends what is due; answers how many were sent. Without a server nothing is tried, and all of it waits but mail to nobody. */
  async deliver(now: Date): Promise<number> {
    const { smtpUrl, from } = this.config.mail;
    if (smtpUrl === null) {
      await this.connected(dropReserved);
      return 0;
    }
    const sender = new SmtpSender(smtpUrl, from);
    try {
      return await this.connected(async (client) => {
        let sent = 0;
        for (let round = 0; round < atMost; round += 1) {
          const outcome = await this.next(client, sender, now);
          if (outcome?.status === 'sent') sent += 1;
          // A server out of order is out of order for the next one too.
          if (!outcome || (outcome.status === 'waiting' && !outcome.deferred)) break;
        }
        return sent;
      });
    } finally {
      sender.close();
    }
  }

  private async next(client: pg.ClientBase, sender: SmtpSender, now: Date): Promise<MailOutcome | undefined> {
    await client.query('BEGIN');
    const mail = await takeMail(client, now);
    const outcome = mail && (await this.send(mail, sender, now));
    if (mail && outcome) await settleMail(client, mail, outcome);
    await client.query('COMMIT');
    return outcome;
  }

  private async send(mail: DueMail, sender: SmtpSender, now: Date): Promise<MailOutcome> {
    const { email, name, notifications } = mail;
    if (email === null || !notifications) return { status: 'dropped' };
    const composed = this.compose(mail);
    if (typeof composed === 'string') return { status: 'failed', problem: composed };
    const sent = await sender.send({ name: name ?? '', address: email }, composed, await this.attachments(composed));
    if (sent.result === 'sent') return { status: 'sent' };
    const { problem } = sent;
    this.logger.warn(`mail ${mail.id}: ${problem}`);
    const deferred = sent.result === 'deferred';
    if (sent.result === 'refused' || (deferred && mail.deferrals + 1 >= mostDeferrals)) return { status: 'failed', problem };
    return { status: 'waiting', problem, nextAt: retryAt(deferred ? mail.deferrals : mail.attempts, now), deferred };
  }

  /** One mail that cannot be written, of a kind that a newer release knows, must not stand in the way of all others. */
  private compose(mail: DueMail): ComposedMail | string {
    try {
      return composeMail(mail, this.config.mail);
    } catch (error) {
      this.logger.error({ mail: mail.id, error });
      return String(error);
    }
  }

  /** Without a file that is no longer there the mail still leads to where it was. */
  private async attachments({ files }: ComposedMail): Promise<AttachedFile[]> {
    const read = files.map(async ({ fileKey, text, base64, fileName, mediaType }) => {
      const along = text === undefined ? base64 && Buffer.from(base64, 'base64') : Buffer.from(text, 'utf8');
      if (along) return [{ filename: fileName, content: along, contentType: mediaType }];
      if (!fileKey) return [];
      try {
        return [{ filename: fileName, content: await buffer(await this.files.read(fileKey)), contentType: mediaType }];
      } catch (error) {
        this.logger.warn(`attachment ${fileKey}: ${String(error)}`);
        return [];
      }
    });
    return (await Promise.all(read)).flat();
  }

  private async connected<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: roleUrl(this.config.databaseUrl, 'samsyn_jobs') });
    client.on('error', (error) => this.logger.warn(error.message));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}
