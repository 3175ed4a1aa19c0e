import { createTransport, type Transporter } from 'nodemailer';
import type { ComposedMail } from './compose-mail.js';

/** `refused`: never to be tried again; `later`: the server or the way to it is out of order. */
export type Sent = { result: 'sent' } | { result: 'refused' | 'later'; problem: string };

const patience = 20_000;

/** What a server answers before it has seen recipient and content says nothing about either. */
const aboutTheMail = ['RCPT TO', 'MAIL FROM', 'DATA'];

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

  async send(to: { name: string; address: string }, { subject, text, messageId }: ComposedMail): Promise<Sent> {
    try {
      // For mails that answer themselves: nobody is there to read it.
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await this.transport.sendMail({ from: this.from, to, subject, text, messageId, headers });
      return { result: 'sent' };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return { result: isRefusal(error) ? 'refused' : 'later', problem };
    }
  }

  close(): void {
    this.transport.close();
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  return Number(error.responseCode) >= 500 && aboutTheMail.includes(String(error.command));
}
