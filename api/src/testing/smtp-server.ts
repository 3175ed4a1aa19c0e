import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  from: string;
  to: string[];
  /** Headers and body as they came over the wire. */
  raw: string;
  header(name: string): string;
}

/** A real SMTP server on loopback that keeps what it takes; refused recipients are answered 550, those put off 450. */
export class MailServer {
  readonly mails: TakenMail[] = [];
  readonly refused = new Set<string>();
  readonly putOff = new Set<string>();
  /** Runs once a mail is taken, before the sender hears of it. */
  onTaken: () => Promise<void> = () => Promise.resolve();
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const server = (this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const no = Object.assign(new Error('no such user here'), { responseCode: 550 });
        const later = Object.assign(new Error('try again later'), { responseCode: 450 });
        done(this.refused.has(address) ? no : this.putOff.has(address) ? later : undefined);
      },
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          this.mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw, header: (name) => headerOf(raw, name) });
          this.onTaken().then(() => done(), done);
        });
      },
    }));
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    return this;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }
}

/** Unfolded, as a reader of mail would. */
function headerOf(raw: string, name: string): string {
  const head = (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  const line = head.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}
