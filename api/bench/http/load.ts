import { connect, type Socket } from 'node:net';
import { answerParent } from '../child.js';

export interface LoadRequest {
  port: number;
  path: string;
  headers: Record<string, string>;
  connections: number;
  milliseconds: number;
}

export interface LoadAnswer {
  perSecond: number;
  /** The last answer's body. */
  body: string;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;

interface Progress {
  answered: number;
  until: number;
  body: Buffer;
}

/**
 * One connection asks again as soon as it is answered. Bare sockets, as an HTTP client would take more of the
 * machine than the servers it measures.
 */
function keepAsking(socket: Socket, request: Buffer, progress: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const body = answered(pending, reject);
      if (!body) return;
      pending = Buffer.alloc(0);
      progress.answered += 1;
      progress.body = body;
      if (performance.now() < progress.until) socket.write(request);
      else resolve();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    socket.write(request);
  });
}

/** The body, once it is all there. */
function answered(received: Buffer, refuse: (error: Error) => void): Buffer | undefined {
  const head = received.indexOf(END_OF_HEAD);
  if (head < 0) return undefined;
  const text = received.toString('latin1', 0, head);
  const length = Number(LENGTH.exec(text)?.[1]);
  if (!text.startsWith('HTTP/1.1 200') || Number.isNaN(length)) refuse(new Error(received.toString()));
  const body = received.subarray(head + END_OF_HEAD.length);
  return body.length < length ? undefined : body;
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

async function load({ port, path, headers, connections, milliseconds }: LoadRequest): Promise<LoadAnswer> {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const start = performance.now();
  const progress: Progress = { answered: 0, until: start + milliseconds, body: Buffer.alloc(0) };
  try {
    await Promise.all(sockets.map((socket) => keepAsking(socket, request, progress)));
    const passed = performance.now() - start;
    return { perSecond: (progress.answered / passed) * 1000, body: progress.body.toString() };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

answerParent(load);
