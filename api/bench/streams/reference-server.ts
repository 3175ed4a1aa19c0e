import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { answerParent } from '../child.js';

export type StreamServerRequest = { databaseUrl: string; dataDir: string } | { memory: true };

/** The least that can tell 200 browsers of a change: what NOTIFY carries goes to every open answer, unread and unasked for. */
const open = new Set<ServerResponse>();

async function start(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  client.on('notification', ({ payload }) => {
    const text = `event: changes\ndata: ${payload ?? ''}\n\n`;
    for (const response of open) response.write(text);
  });
  await client.query('LISTEN reference_change');
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: ready\ndata: []\n\n');
    open.add(response);
    response.on('close', () => open.delete(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

answerParent((request: StreamServerRequest) =>
  'memory' in request ? process.memoryUsage().rss : start(request.databaseUrl),
);
