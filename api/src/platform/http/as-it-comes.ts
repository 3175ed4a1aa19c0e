import type { FastifyInstance } from 'fastify';
import { Problem } from '../errors/problem.js';

const unread = 'application/vnd.samsyn.unread';

/** Leaves bodies below an address to their handler as they come: signatures are of the bytes that were sent. */
export function readAsItComes(server: FastifyInstance, address: string): void {
  server.addContentTypeParser(unread, (_request, payload, done) => done(null, payload));
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.url.startsWith(address)) request.headers['content-type'] = unread;
    done();
  });
}

/** A body as text, of at most so many bytes; the rest of a longer one is not read. @throws Problem 413 `file_too_large` */
export async function textOf(body: unknown, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (isStream(body)) {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > limit) throw new Problem(413, 'file_too_large', { limit });
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isStream = (body: unknown): body is AsyncIterable<Buffer> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
