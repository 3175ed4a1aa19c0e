import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from './client.js';

export interface StreamEvent {
  id: string;
  event: string;
  data: { topic: string; subjectId: string | null; kind: string }[];
}

/** A stream of changes as a browser would hold it open, on an API that listens. */
export interface ChangeReader {
  status: number;
  headers: Headers;
  /** The next event of that name, however many others come before it. */
  next(event: string): Promise<StreamEvent>;
  /** The next change of that topic. */
  change(topic: string): Promise<StreamEvent['data'][number]>;
  /** Everything told so far and not yet asked for. */
  told(): StreamEvent['data'];
  lastId(): string;
  /** Resolves when the server ends the stream. */
  ended: Promise<void>;
  close(): void;
}

const patience = 10_000;

export async function readChanges(
  app: NestFastifyApplication,
  client: Client,
  query: { organisation?: string; lastEventId?: string } = {},
): Promise<ChangeReader> {
  const abort = new AbortController();
  const address = `${await app.getUrl()}/api/changes?${new URLSearchParams({ ...query })}`;
  const response = await fetch(address, { headers: client.headers(), signal: abort.signal });
  const events: StreamEvent[] = [];
  let id = '';
  let wake: () => void = () => undefined;
  const take = (block: string) => {
    const fields = new Map(block.split('\n').map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]));
    id = fields.get('id') ?? id;
    const event = fields.get('event');
    if (event) events.push({ id, event, data: JSON.parse(fields.get('data') ?? '[]') as StreamEvent['data'] });
  };
  const ended = (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      const blocks = (text + decoder.decode(part, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      blocks.forEach(take);
      wake();
    }
  })().catch(() => undefined);
  const next = async (wanted: (event: StreamEvent) => boolean): Promise<StreamEvent> => {
    const until = Date.now() + patience;
    for (;;) {
      const place = events.findIndex(wanted);
      const found = events[place];
      if (found) return (events.splice(0, place + 1), found);
      if (Date.now() > until) throw new Error(`not told within ${patience} ms; told ${JSON.stringify(events)}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 500);
      });
    }
  };
  return {
    status: response.status,
    headers: response.headers,
    next: (name) => next(({ event }) => event === name),
    change: async (topic) => {
      const { data } = await next((event) => event.data.some((change) => change.topic === topic));
      const found = data.find((change) => change.topic === topic);
      if (!found) throw new Error('found a moment ago');
      return found;
    },
    told: () => events.flatMap(({ data }) => data),
    lastId: () => id,
    ended,
    close: () => abort.abort(),
  };
}
