import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { binaryDirectory, clusterDirectory } from './directories.js';

interface Account {
  uid: number;
  gid: number;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  max_connections: '120',
  log_min_messages: 'warning',
};

/** PostgreSQL refuses to run as root, so root's server runs as the system user postgres. */
function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

function run(program: string, args: string[], account: Account | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    // Detached, in a session of its own: Ctrl-C in the terminal reaches us alone, and we stop the server.
    const child = spawn(join(binaryDirectory(), program), args, {
      ...account,
      cwd: '/',
      stdio: 'ignore',
      detached: true,
      env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** The embedded PostgreSQL of one data directory. Its superuser's password is in a file of mode 0600. */
export class PostgresServer {
  private readonly cluster: string;
  private readonly passwordFile: string;
  private readonly account = serverAccount();

  constructor(dataDir: string) {
    this.cluster = clusterDirectory(dataDir);
    this.passwordFile = join(dataDir, 'postgresql.password');
  }

  url(port: number): string {
    const password = readFileSync(this.passwordFile, 'utf8').trim();
    return `postgres://postgres:${password}@127.0.0.1:${port}/samsyn`;
  }

  /** The port of a server that runs already, left behind by an owner that was killed. */
  async runningPort(): Promise<number | undefined> {
    if (!existsSync(join(this.cluster, 'postmaster.pid'))) return undefined;
    if ((await run('pg_ctl', ['status', '-D', this.cluster], this.account)) !== 0) return undefined;
    const port = Number(readFileSync(join(this.cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
    // `pg_ctl start` without options other than -w on a running server fails; status alone says it is ready soon.
    return Number.isInteger(port) && port > 0 ? port : undefined;
  }

  async start(): Promise<number> {
    if (!existsSync(join(this.cluster, 'PG_VERSION'))) await this.initialise();
    const port = await freePort();
    const options = Object.entries({ ...settings, port: String(port) }).map(([key, value]) => `-c ${key}='${value}'`);
    const log = join(this.cluster, 'server.log');
    const code = await run(
      'pg_ctl',
      ['start', '-w', '-t', '120', '-D', this.cluster, '-l', log, '-o', options.join(' ')],
      this.account,
    );
    if (code !== 0) {
      const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : '';
      throw new Error(`PostgreSQL did not start (pg_ctl ${code})\n${tail}`);
    }
    return port;
  }

  async stop(): Promise<void> {
    await run('pg_ctl', ['stop', '-m', 'fast', '-w', '-D', this.cluster], this.account);
  }

  private async initialise(): Promise<void> {
    rmSync(this.cluster, { recursive: true, force: true });
    mkdirSync(this.cluster, { recursive: true, mode: 0o700 });
    if (this.account) chownSync(this.cluster, this.account.uid, this.account.gid);
    const password = randomBytes(24).toString('hex');
    const forInitdb = `${this.cluster}.initdb`;
    writeFileSync(forInitdb, password, { mode: 0o600 });
    if (this.account) chownSync(forInitdb, this.account.uid, this.account.gid);
    const code = await run(
      'initdb',
      ['-D', this.cluster, '-U', 'postgres', '--pwfile', forInitdb, '-A', 'scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'],
      this.account,
    ).finally(() => rmSync(forInitdb, { force: true }));
    if (code !== 0) throw new Error(`initdb failed (${code}) in ${this.cluster}`);
    writeFileSync(this.passwordFile, password, { mode: 0o600 });
  }
}
