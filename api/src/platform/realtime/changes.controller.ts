import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AuthenticatedRequest } from '../auth/authenticated-request.js';
import { SignedIn } from '../auth/decorators.js';
import { SessionRepository } from '../auth/session.repository.js';
import { notFound, Problem } from '../errors/problem.js';
import { ChangeStreams } from './change-streams.js';
import { ChangeStreamQueryDto } from './changes.dto.js';

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Neither kept nor packed on the way: what is held back for a fuller packet comes too late.
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  // A stream that ends lets its connection go: a process that closes would wait for idle ones.
  connection: 'close',
};

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly streams: ChangeStreams,
    private readonly sessions: SessionRepository,
  ) {}

  /**
   * Server-sent events of what changed and the caller may see: `ready` says where the stream begins, `changes` carries a
   * list of topic, subjectId and kind, `reset` that too much was missed and all is to be read anew. An event's id is where
   * the next stream goes on, without gaps. The stream ends with the session or when the caller's role changes.
   */
  @SignedIn()
  @ApiProduces('text/event-stream')
  @Get()
  async stream(
    @Req() request: AuthenticatedRequest,
    @Res() reply: FastifyReply,
    @Query() { organisation, lastEventId }: ChangeStreamQueryDto,
  ): Promise<void> {
    const hash = request.sessionHash;
    const session = hash && (await this.sessions.find(hash, new Date()));
    if (!hash || !session) throw new Problem(401, 'not_signed_in');
    const membership = session.memberships.find(({ slug }) => organisation === undefined || slug === organisation);
    if (!membership) throw notFound();
    this.streams.check(hash);
    const header = request.headers['last-event-id'];
    reply.hijack();
    reply.raw.socket?.setNoDelay(true);
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...streamHeaders })) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.flushHeaders();
    await this.streams.open(reply.raw, hash, membership, typeof header === 'string' ? header : (lastEventId ?? null));
  }
}
