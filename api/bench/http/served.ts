import { startChild, type Child } from '../child.js';
import type { LoadAnswer, LoadRequest } from './load.js';

/** What the load generator asks for, again and again. */
export interface Target {
  port: number;
  path: string;
  headers: Record<string, string>;
}

const CONNECTIONS = 16;

/** Answers a second of one target over a stretch of time. */
export type Load = (target: Target, milliseconds: number) => Promise<LoadAnswer>;

export async function withLoad<T>(work: (load: Load) => Promise<T>): Promise<T> {
  const child = startChild<LoadRequest, LoadAnswer>('http/load.js');
  try {
    return await work((target, milliseconds) =>
      child.ask({ ...target, connections: CONNECTIONS, milliseconds }),
    );
  } finally {
    await child.stop();
  }
}

/** Starts a server program for each request, asks each for its port, and stops them all in the end. */
export async function withServers<T>(
  servers: readonly { program: string; request: object }[],
  work: (ports: number[]) => Promise<T>,
): Promise<T> {
  const children: Child<object, number>[] = [];
  try {
    const ports: number[] = [];
    for (const { program, request } of servers) {
      const child = startChild<object, number>(program);
      children.push(child);
      ports.push(await child.ask(request));
    }
    return await work(ports);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}
