import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who answers for the embedded database: a server keeps it for others, a command only for itself. */
export interface Owner {
  pid: number;
  startTime: string;
  port: number;
  kind: 'server' | 'command';
}

/** When a process started, so that a reused process id is not mistaken for it; undefined if it is gone. */
export function processStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return process.platform === 'linux' || !signalReaches(pid) ? undefined : 'unknown';
  }
}

function signalReaches(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const isAlive = ({ pid, startTime }: Pick<Owner, 'pid' | 'startTime'>) => processStartTime(pid) === startTime;

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

const ownerFile = (dataDir: string) => join(dataDir, 'owner.json');

export function livingOwner(dataDir: string): Owner | undefined {
  const owner = readJson<Owner>(ownerFile(dataDir));
  return owner && isAlive(owner) ? owner : undefined;
}

export function writeOwner(dataDir: string, port: number, kind: Owner['kind']): void {
  const owner: Owner = { pid: process.pid, startTime: processStartTime(process.pid) ?? 'unknown', port, kind };
  const partial = `${ownerFile(dataDir)}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(owner), { mode: 0o600 });
  renameSync(partial, ownerFile(dataDir));
}

export function removeOwner(dataDir: string): void {
  rmSync(ownerFile(dataDir), { force: true });
}

/** Runs `work` while no other process of this data directory is starting, adopting or stopping its database. */
export async function withLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dataDir, 'lock');
  const holderFile = join(lock, 'holder.json');
  const self = { pid: process.pid, startTime: processStartTime(process.pid) ?? 'unknown' };
  for (let unreadable = 0; ; ) {
    try {
      mkdirSync(lock);
      writeFileSync(holderFile, JSON.stringify(self));
      break;
    } catch {
      const holder = readJson<typeof self>(holderFile);
      // A holder killed between the two calls above leaves an empty folder; one second is ample to fill it.
      unreadable = holder ? 0 : unreadable + 1;
      if ((holder && !isAlive(holder)) || unreadable > 20) rmSync(lock, { recursive: true, force: true });
      else await wait(50);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
