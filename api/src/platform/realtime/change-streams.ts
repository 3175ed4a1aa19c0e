import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { Problem } from '../errors/problem.js';
import { type Membership, SessionRepository } from '../auth/session.repository.js';
import { ChangeRepository, type Reader } from './change.repository.js';
import { ChangeSignal } from './change-signal.js';
import { ChangeStream } from './change-stream.js';
import { parseCursor } from './cursor.js';
import { StreamGroup } from './stream-group.js';

export const heartbeatMs = 20_000;
/** Of one session: more tabs than anybody reads. */
const streamsOfSession = 25;

/** Every stream this process holds open, and what wakes them. */
@Injectable()
export class ChangeStreams implements OnModuleDestroy {
  private readonly logger = new Logger('ChangeStreams');
  private readonly groups = new Map<string, StreamGroup>();
  private heartbeat: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly changes: ChangeRepository,
    private readonly signal: ChangeSignal,
    private readonly sessions: SessionRepository,
  ) {}

  /** @throws Problem 429 too_many_requests where the session holds too many already, 503 while the process ends */
  check(session: Buffer): void {
    if (this.closed) throw new Problem(503, 'starting');
    const hex = session.toString('hex');
    const own = [...this.groups.values()].flatMap(({ streams }) => [...streams]).filter((stream) => stream.session === hex);
    if (own.length >= streamsOfSession) throw new Problem(429, 'too_many_requests');
  }

  /** Streams to an answer whose head is sent, until it closes. */
  async open(response: ServerResponse, session: Buffer, membership: Membership, lastEventId: string | null): Promise<void> {
    const stream = new ChangeStream(response, session.toString('hex'));
    const { organisationId, role, supplierId } = membership;
    const group = this.groupOf({ organisationId, role, supplierId });
    // At once: a group that somebody else leaves meanwhile must not be taken for empty.
    group.streams.add(stream);
    response.on('close', () => this.leave(group, stream));
    this.heartbeat ??= setInterval(() => void this.beat(), heartbeatMs);
    try {
      await this.signal.listen((organisation) => this.wake(organisation));
      const since = lastEventId === null ? null : (parseCursor(lastEventId, new Date()) ?? null);
      await group.join(stream, since, lastEventId !== null);
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
      stream.end();
    }
    if (response.destroyed) this.leave(group, stream);
  }

  /** Keeps connections open through proxies, and lets go of those whose session or membership is no longer what it was. */
  async beat(): Promise<void> {
    const streams = [...this.groups.values()].flatMap((group) => [...group.streams].map((stream) => ({ group, stream })));
    try {
      await this.signal.check();
      const hashes = [...new Set(streams.map(({ stream }) => stream.session))];
      const standing = await this.sessions.standing(hashes.map((hex) => Buffer.from(hex, 'hex')), new Date());
      const allowed = new Set(standing.map(({ hash, ...reader }) => `${hash.toString('hex')} ${keyOf(reader)}`));
      for (const { group, stream } of streams) {
        if (allowed.has(`${stream.session} ${keyOf(group.reader)}`)) stream.beat();
        else stream.end();
      }
    } catch (error) {
      // Without an answer nobody is known to belong here.
      this.logger.warn(error instanceof Error ? error.message : String(error));
      for (const { stream } of streams) stream.end();
    }
  }

  /** Before the server closes, which waits for open answers. */
  onModuleDestroy(): void {
    this.closed = true;
    clearInterval(this.heartbeat);
    for (const { streams } of this.groups.values()) for (const stream of streams) stream.end();
  }

  private wake(organisationId: string | null): void {
    for (const group of this.groups.values()) {
      if (organisationId !== null && group.reader.organisationId !== organisationId) continue;
      group.look().catch((error: unknown) => {
        // Readers come back to where they were, and so miss nothing.
        this.logger.warn(error instanceof Error ? error.message : String(error));
        for (const stream of group.streams) stream.end();
      });
    }
  }

  private groupOf(reader: Reader): StreamGroup {
    const key = keyOf(reader);
    const group = this.groups.get(key) ?? new StreamGroup(reader, this.changes);
    this.groups.set(key, group);
    return group;
  }

  private leave(group: StreamGroup, stream: ChangeStream): void {
    group.streams.delete(stream);
    const key = keyOf(group.reader);
    if (group.streams.size === 0 && this.groups.get(key) === group) this.groups.delete(key);
  }
}

const keyOf = ({ organisationId, role, supplierId }: Reader): string => `${organisationId} ${role} ${supplierId}`;
