export interface MailSettings {
  /** The server that takes our mail, `smtp://user:password@host:587`; without one, mail waits. */
  smtpUrl: string | null;
  from: string;
  /** Where the links in mails lead to. */
  publicUrl: string;
}

const mailSettings = (port: number): MailSettings => ({
  smtpUrl: process.env['SMTP_URL'] ?? null,
  from: process.env['MAIL_FROM'] ?? 'Samsyn <samsyn@localhost>',
  publicUrl: (process.env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/+$/, ''),
});

/** A store that speaks S3, instead of the data folder. */
export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Null without an address; half of it named is a mistake to hear of at start. */
function s3Settings(): S3Settings | null {
  const endpoint = process.env['S3_ENDPOINT'];
  if (!endpoint) return null;
  const given = (name: string) => {
    const value = process.env[name];
    if (!value) throw new Error(`S3_ENDPOINT is set, but ${name} is not`);
    return value;
  };
  return {
    endpoint,
    bucket: given('S3_BUCKET'),
    region: process.env['S3_REGION'] ?? 'us-east-1',
    accessKeyId: given('S3_ACCESS_KEY'),
    secretAccessKey: given('S3_SECRET_KEY'),
  };
}

/** Everything the API is told from outside, read once at start. */
export class AppConfig {
  constructor(
    readonly databaseUrl: string,
    readonly dataDir: string,
    readonly port: number,
    readonly production: boolean,
    readonly webRoot: string | null = null,
    readonly uploadLimitBytes = 512 * 1024 * 1024,
    /** Keeps the jobs of one process from others on the same database; tests run several side by side. */
    readonly jobScope = '',
    /** Of one address; the bench asks for more than any person would. */
    readonly requestsPerMinute = 3000,
    /** Whose word about a caller's address and protocol counts; anybody else's would slip past the sign-in limits. */
    readonly trustedProxies = process.env['TRUST_PROXY'] ?? 'loopback',
    /** Of one API token. */
    readonly tokenRequestsPerMinute = 600,
    /** Whether addresses of this machine may be asked and told; for tests alone. */
    readonly allowLoopback = process.env['ALLOW_LOOPBACK_ADDRESSES'] === 'true',
    readonly mail = mailSettings(port),
    readonly s3 = s3Settings(),
  ) {}
}
