import { connect, type Socket } from 'node:net';
import { answerParent } from '../child.js';

export type ListenRequest = { port: number; path: string; cookies: string[] } | { heard: number };

/** Epoch ms at which each stream heard of each change, as far as it has. */
const heard: number[][] = [];
const sockets: Socket[] = [];

const EVENT = 'event: changes';

/** Bare sockets: each counts the changes it is told of and remembers when. */
function listen(port: number, path: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    heard.push(times);
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\n\r\n`),
    );
    sockets.push(socket);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      if (text.includes('event: ready')) resolve();
      if (text.includes(EVENT)) times.push(performance.timeOrigin + performance.now());
    });
  });
}

async function waitFor(change: number): Promise<number> {
  while (heard.some((times) => times.length < change)) await new Promise((resolve) => setTimeout(resolve, 1));
  return Math.max(...heard.map((times) => times[change - 1] ?? NaN));
}

answerParent(async (request: ListenRequest): Promise<number> => {
  if ('heard' in request) return waitFor(request.heard);
  for (const cookie of request.cookies) await listen(request.port, request.path, cookie);
  return heard.length;
});
