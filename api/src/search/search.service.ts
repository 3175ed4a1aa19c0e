import { Injectable } from '@nestjs/common';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { RecentItemsDto, SearchDto, SearchQueryDto } from './search.dto.js';
import { SearchRepository } from './search.repository.js';

/** So many of a kind are told. */
const mostOfAKind = 20;

@Injectable()
export class SearchService {
  constructor(
    private readonly repository: SearchRepository,
    private readonly objects: ObjectKinds,
  ) {}

  /** The best first. The names come from the objects themselves: whoever may not read one does not find it. */
  async search(tx: TenantTransaction, { q, kinds }: SearchQueryDto): Promise<SearchDto> {
    const found = await this.repository.find(tx, q, kinds?.split(',') ?? null, mostOfAKind);
    const named = await this.objects.named(tx, found);
    return {
      items: found.flatMap(({ kind, id, snippet }) => {
        const object = named({ kind, id });
        return object ? [{ kind, id, ...object, snippet }] : [];
      }),
    };
  }

  async recent(tx: TenantTransaction): Promise<RecentItemsDto> {
    const seen = (await this.repository.recent(tx)).map(({ kind, objectId, seenAt }) => ({ kind, id: objectId, seenAt: seenAt.toISOString() }));
    const named = await this.objects.named(tx, seen);
    return {
      items: seen.flatMap((item) => {
        const object = named(item);
        return object ? [{ ...item, ...object }] : [];
      }),
    };
  }

  /** An address that is of no object, or of one that the reader does not see, is nothing to remember. */
  async seen(tx: TenantTransaction, path: string): Promise<void> {
    const object = this.objects.at(path);
    if (object === null || tx.principal.userId === null) return;
    const named = await this.objects.named(tx, [object]);
    if (named(object)) await this.repository.seen(tx, object.kind, object.id);
  }
}
