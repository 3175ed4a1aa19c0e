import { createTransport, type Transporter } from 'nodemailer';
import type { ComposedMail } from './compose-mail.js';

/**
 * `refused`: this mail is never taken; `deferred`: this one is not taken now, which says nothing of others; `unreachable`: the
 * server or the way to it is out of order for all of them.
 */
export type Sent = { result: 'sent' } | { result: 'refused' | 'deferred' | 'unreachable'; problem: string };

export interface AttachedFile {
  filename: string;
  content: Buffer;
  contentType: string;
}

const patience = 20_000;

/** What a server answers before it has seen sender, recipient and content says nothing about any. */
const aboutTheMail = ['EENVELOPE', 'EMESSAGE'];
const closing = 421;

/** One connection to the SMTP server for a round of mails. */
export class SmtpSender {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
    this.transport = createTransport({ url, pool: true, maxConnections: 1, disableFileAccess: true, disableUrlAccess: true, ...timeouts });
  }

  async send(to: { name: string; address: string }, { subject, text, messageId }: ComposedMail, attachments: readonly AttachedFile[] = []): Promise<Sent> {
    try {
      // For mails that answer themselves: nobody is there to read it.
      const headers = { 'Auto-Submitted': 'auto-generated' };
      const [invitation] = attachments.filter(isInvitation);
      await this.transport.sendMail({
        ...{ from: this.from, to, subject, text, messageId, headers, attachments: attachments.filter((file) => !isInvitation(file)) },
        // Beside the text and not only as a file, so that mail programs offer to accept it.
        ...(invitation ? { icalEvent: { method: methodOf(invitation), filename: invitation.filename, content: invitation.content } } : {}),
      });
      return { result: 'sent' };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return { result: meaningOf(error), problem };
    }
  }

  close(): void {
    this.transport.close();
  }
}

const isInvitation = ({ contentType }: AttachedFile): boolean => contentType.startsWith('text/calendar');
const methodOf = ({ contentType }: AttachedFile): string => /method=(\w+)/.exec(contentType)?.[1] ?? 'PUBLISH';

/** A mail that never reached the server, as its envelope is none, is refused as well. */
function meaningOf(error: unknown): 'refused' | 'deferred' | 'unreachable' {
  if (!(error instanceof Error) || !('code' in error) || !aboutTheMail.includes(String(error.code))) return 'unreachable';
  const answer = 'responseCode' in error && error.responseCode !== undefined ? Number(error.responseCode) : null;
  if (answer === closing) return 'unreachable';
  return answer === null || answer >= 500 ? 'refused' : 'deferred';
}
