import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Told {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Listener {
  address: string;
  told: Told[];
  close: () => void;
}

/** A program on this machine that takes webhooks. */
export async function listener(): Promise<Listener> {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      told.push({ headers: request.headers, body });
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/hook`, told, close: () => server.close() };
}
