import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../dist/cli');

interface Started {
  child: ChildProcess;
  address: string;
  exit: Promise<number | null>;
}

// In production no demo is loaded, which keeps a start short.
const environment = (dataDir: string) => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '',
  HOST: '127.0.0.1',
  PORT: '0',
  DATA_DIR: dataDir,
});

function collect(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('start and the embedded database', () => {
  let dataDir: string;
  const children: ChildProcess[] = [];

  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'samsyn-start-'))));
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const closed = new Promise((resolve) => child.on('close', resolve));
      child.kill('SIGINT');
      await closed;
    }
    // A server that was killed may have left its database running; a command adopts and stops it.
    await cli('vectors', join(import.meta.dirname, '../../libs/domain/vectors/dhatim-business-hours.json'));
    rmSync(dataDir, { recursive: true, force: true });
  });

  function launch(program: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(process.execPath, [join(built, program), ...args], {
      env: { ...environment(dataDir), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
  }

  function start(env: NodeJS.ProcessEnv = {}): Promise<Started> {
    const child = launch('start.js', [], env);
    const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
    return new Promise((resolve, reject) => {
      let said = '';
      child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/\S+/.exec(said)?.[0];
        if (address) resolve({ child, address, exit });
      });
      void exit.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }

  const cli = (...args: string[]) => collect(launch('cli.js', args));
  const createAdministrator = (slug: string) =>
    cli('create-administrator', '--organisation', slug, '--organisation-name', slug, '--email', `a@${slug}.example`, '--name', 'A');
  const health = async (address: string) => (await fetch(`${address}/api/health`)).status;
  const linkWorks = async (address: string, link: string) => (await fetch(`${address}/api/auth/links${link.replace('/link', '')}`)).status;

  it('is healthy once it says where it is, and stops its database on Ctrl-C', async () => {
    const { child, address, exit } = await start();
    expect(await health(address)).toBe(200);
    expect(statSync(join(dataDir, 'postgresql.password')).mode & 0o777).toBe(0o600);
    child.kill('SIGINT');
    expect(await exit).toBe(0);
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
    expect(existsSync(join(dataDir, 'postgresql/postmaster.pid'))).toBe(false);
  });

  it('carries on with its data after a kill -9', async () => {
    const first = await start();
    const { out } = await createAdministrator('kvar');
    first.child.kill('SIGKILL');
    await first.exit;
    const second = await start();
    expect(await health(second.address)).toBe(200);
    expect(await linkWorks(second.address, JSON.parse(out).link)).toBe(200);
  });

  it('lets a command work beside a running server without stopping it', async () => {
    const { address } = await start();
    const owner = readFileSync(join(dataDir, 'owner.json'), 'utf8');
    const { code, out } = await createAdministrator('bredvid');
    expect(code).toBe(0);
    expect(await linkWorks(address, JSON.parse(out).link)).toBe(200);
    expect(readFileSync(join(dataDir, 'owner.json'), 'utf8')).toBe(owner);
  });

  it('lets a command start a database of its own, and two at once take turns', async () => {
    const results = await Promise.all([createAdministrator('ett'), createAdministrator('tva')]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(results.every(({ out }) => out.trim().split('\n').length === 1)).toBe(true);
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  });

  it('refuses a second server on the same data, and says why', async () => {
    await start();
    const { code, err } = await collect(launch('start.js'));
    expect(code).toBe(1);
    expect(err).toMatch(/already running/);
  });

  it('says so when the port is taken, and leaves no database behind', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(address && typeof address === 'object' ? address.port : 0);
      }),
    );
    const { code, err } = await collect(launch('start.js', [], { PORT: String(port) }));
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/EADDRINUSE|in use/);
    expect(existsSync(join(dataDir, 'postgresql/postmaster.pid'))).toBe(false);
  });
});
