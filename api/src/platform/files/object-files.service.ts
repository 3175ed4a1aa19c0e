import { Injectable, StreamableFile } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { In } from 'typeorm';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { sentFile } from './file-operations.js';
import { notFound, Problem } from '../errors/problem.js';
import { asOrganisation, type Principal, Tenancy, type TenantTransaction } from '../tenancy/tenant-transaction.js';
import { AttachedFiles } from './attached-file.js';
import { FileStore } from './file-store.js';
import type { ObjectFileDto } from './object-file.dto.js';
import { ObjectFileEntity } from './object-file.entity.js';

/** Whose a file becomes; a supplier's is seen by it too. */
export interface FileOwner {
  kind: PermissionWord;
  id: string;
  supplierId: string | null;
}

const mostFiles = 20;

/** Files of objects that have no table of files of their own: the object's feature says who may add and read them. */
@Injectable()
export class ObjectFiles {
  constructor(
    private readonly files: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
  ) {}

  /** By the object they belong to, the oldest first. */
  async of(tx: TenantTransaction, kind: PermissionWord, objectIds: readonly string[]): Promise<Map<string, ObjectFileDto[]>> {
    const found = new Map<string, ObjectFileDto[]>();
    if (objectIds.length === 0) return found;
    const rows = await tx.manager.find(ObjectFileEntity, {
      where: { organisationId: tx.organisationId, objectKind: kind, objectId: In([...objectIds]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    for (const { objectId, id, fileName, mediaType, sizeBytes, sha256, createdAt } of rows) {
      const file = { id, fileName, mediaType, sizeBytes, sha256, createdAt: createdAt.toISOString() };
      found.set(objectId, [...(found.get(objectId) ?? []), file]);
    }
    return found;
  }

  /**
   * Takes a file in outside of any transaction, then records it in a short one of its own. `open` answers whose it becomes, and
   * refuses where it may not be added; `after` does what follows, such as the audit, and gives the answer.
   */
  async add<T>(
    principal: Principal,
    file: { givenName: string; content: Readable },
    open: (tx: TenantTransaction) => Promise<FileOwner>,
    after: (tx: TenantTransaction) => Promise<T>,
  ): Promise<T> {
    await this.tenancy.run(principal, (tx) => this.checked(tx, open));
    const { answer } = await this.attached.take(principal.organisationId, file, (taken) =>
      this.tenancy.run(principal, async (tx) => {
        const { kind, id, supplierId } = await this.checked(tx, open);
        const row = { ...taken, id: randomUUID(), objectKind: kind, objectId: id, supplierId };
        await asOrganisation(tx, async () => {
          await tx.manager.insert(ObjectFileEntity, { ...row, organisationId: tx.organisationId, createdBy: tx.principal.userId, createdAt: tx.now });
        });
        return { answer: await after(tx), fileKey: taken.fileKey };
      }),
    );
    return answer;
  }

  /** The file itself, always as a download; 404 where it is not one of the object. */
  async download(tx: TenantTransaction, { kind, id: objectId }: Omit<FileOwner, 'supplierId'>, id: string): Promise<StreamableFile> {
    const found = await tx.manager.findOneBy(ObjectFileEntity, { organisationId: tx.organisationId, objectKind: kind, objectId, id });
    if (!found) throw notFound();
    const stream = await this.files.read(found.fileKey);
    return sentFile(stream, found);
  }

  private async checked(tx: TenantTransaction, open: (tx: TenantTransaction) => Promise<FileOwner>): Promise<FileOwner> {
    const owner = await open(tx);
    const held = (await this.of(tx, owner.kind, [owner.id])).get(owner.id) ?? [];
    if (held.length >= mostFiles) throw new Problem(409, 'too_many_files', { maxFiles: mostFiles });
    return owner;
  }
}
