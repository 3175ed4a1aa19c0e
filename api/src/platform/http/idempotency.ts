import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { invalid, Problem } from '../errors/problem.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { methodHeader } from './method-header.js';

/** The caller's name for one creation, with a digest of what it asked for. */
export interface CreationKey {
  key: string;
  requestHash: string;
}

export function creationKey(header: string | string[] | undefined, ...request: string[]): CreationKey | null {
  if (header === undefined) return null;
  const key = String(header);
  if (key.length < 1 || key.length > 200) throw invalid([{ field: 'Idempotency-Key', code: 'is_length' }]);
  return { key, requestHash: createHash('sha256').update(JSON.stringify(request)).digest('hex') };
}

export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): CreationKey | null => {
    const { headers, method, url, body } = context.switchToHttp().getRequest<FastifyRequest>();
    return creationKey(headers['idempotency-key'], method, url, JSON.stringify(body ?? null));
  },
  [
    methodHeader(
      'Idempotency-Key',
      false,
      'Repeating a creation with the same key answers with the same object',
    ),
  ],
);

interface Creation<T> {
  create(id: string): Promise<T>;
  find(id: string): Promise<T>;
}

@Injectable()
export class Idempotency {
  /** Creates at most once a key: the same request again finds the object, another one with the key is refused. */
  async once<T>(tx: TenantTransaction, given: CreationKey | null, { create, find }: Creation<T>): Promise<T> {
    const id = randomUUID();
    if (!given) return create(id);
    const values = [tx.organisationId, tx.principal.userId, given.key];
    // Written before the object: a parallel request with the same key waits here for ours to commit.
    const taken: unknown[] = await tx.manager.query(
      `INSERT INTO idempotency_key (organisation_id, user_id, key, request_hash, object_id)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organisation_id, user_id, key) DO NOTHING RETURNING 1`,
      [...values, given.requestHash, id],
    );
    if (taken.length > 0) return create(id);
    const [earlier]: { requestHash: string; objectId: string }[] = await tx.manager.query(
      `SELECT request_hash AS "requestHash", object_id AS "objectId" FROM idempotency_key
        WHERE organisation_id = $1 AND user_id = $2 AND key = $3`,
      values,
    );
    if (earlier?.requestHash !== given.requestHash) throw new Problem(409, 'idempotency_key_reused');
    return find(earlier.objectId);
  }
}
