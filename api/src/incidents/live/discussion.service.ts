import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Audit } from '../../platform/audit/audit.service.js';
import { Authors } from '../../platform/auth/authors.js';
import { notFound } from '../../platform/errors/problem.js';
import { AttachedFiles } from '../../platform/files/attached-file.js';
import { FileStore } from '../../platform/files/file-store.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { partyOf } from '../../platform/tenancy/party.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { IncidentsService } from '../incidents.service.js';
import type { AddCommentDto, AttachmentDto, AuthoredDto, CommentDto, DiscussionDto, Visibility } from './discussion.dto.js';
import { DiscussionRepository, type StoredAttachment, type StoredComment } from './discussion.repository.js';

/** What is said and shown about an incident: to all its parties, or within the author's own. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly discussion: DiscussionRepository,
    private readonly incidents: IncidentsService,
    private readonly authors: Authors,
    private readonly files: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async of(tx: TenantTransaction, incidentId: string): Promise<DiscussionDto> {
    await this.incidents.find(tx, incidentId);
    const comments = await this.discussion.comments(tx, incidentId);
    const attachments = await this.discussion.attachments(tx, incidentId);
    const names = await this.names(tx, [...comments, ...attachments]);
    return {
      comments: comments.map((each) => presentComment(each, names)),
      attachments: attachments.map((each) => presentAttachment(each, names)),
    };
  }

  async comment(tx: TenantTransaction, id: string, incidentId: string, body: AddCommentDto): Promise<CommentDto> {
    const { supplierIds, externalId, title } = await this.incidents.find(tx, incidentId);
    const comment = { ...this.authored(tx, id, incidentId, body.visibility), text: body.text };
    await this.discussion.insertComment(tx, comment, supplierIds);
    const after = { id, visibility: body.visibility, characters: body.text.length };
    await this.audit.record(tx, { action: 'comment_added', objectType: 'incident', objectId: incidentId, after, ...told(comment, supplierIds) });
    if (body.visibility === 'parties') {
      const notice = { params: { number: externalId, title }, link: `/incidents/${incidentId}` };
      await this.notifications.notify(tx, { kind: 'comment_added', to: { roles: managers, supplierIds }, ...notice });
    }
    return presentComment(comment, await this.names(tx, [comment]));
  }

  async findComment(tx: TenantTransaction, incidentId: string, id: string): Promise<CommentDto> {
    const found = (await this.of(tx, incidentId)).comments.find((each) => each.id === id);
    if (!found) throw notFound();
    return found;
  }

  /** Takes the file in outside of any transaction, then records it in a short one of its own. */
  async attach(
    principal: Principal,
    { incidentId, visibility, givenName, content }: { incidentId: string; visibility: Visibility; givenName: string; content: Readable },
  ): Promise<AttachmentDto> {
    await this.tenancy.run(principal, (tx) => this.incidents.find(tx, incidentId));
    const { added } = await this.attached.take(principal.organisationId, { givenName, content }, (file) =>
      this.tenancy.run(principal, async (tx) => {
        const authored = this.authored(tx, randomUUID(), incidentId, visibility);
        return { added: await this.record(tx, { ...authored, ...file }), fileKey: file.fileKey };
      }),
    );
    return added;
  }

  async content(tx: TenantTransaction, incidentId: string, id: string) {
    const found = (await this.discussion.attachments(tx, incidentId)).find((each) => each.id === id);
    if (!found) throw notFound();
    return { attachment: found, stream: await this.files.read(found.fileKey) };
  }

  private async record(tx: TenantTransaction, attachment: StoredAttachment): Promise<AttachmentDto> {
    const { supplierIds } = await this.incidents.find(tx, attachment.incidentId);
    await this.discussion.insertAttachment(tx, attachment, supplierIds);
    const after = presentAttachment(attachment, await this.names(tx, [attachment]));
    const change = { action: 'attachment_added', objectType: 'incident', objectId: attachment.incidentId } as const;
    await this.audit.record(tx, { ...change, after: audited(after), ...told(attachment, supplierIds) });
    return after;
  }

  private authored(tx: TenantTransaction, id: string, incidentId: string, visibility: Visibility) {
    const { now: createdAt, principal } = tx;
    return { id, incidentId, visibility, authorId: principal.userId, authorSupplierId: partyOf(tx), createdAt };
  }

  private names(tx: TenantTransaction, authored: readonly { authorId: string | null; authorSupplierId: string | null }[]) {
    const people = authored.map(({ authorId: userId, authorSupplierId: supplierId }) => ({ userId, supplierId }));
    return this.authors.names(tx, people);
  }
}

/** What is internal to a supplier not even the buyer hears of. */
const told = ({ visibility, authorSupplierId }: StoredComment | StoredAttachment, parties: readonly string[]) => {
  if (visibility === 'internal' && authorSupplierId !== null) return {};
  return { tells: { topic: 'incidents', supplierIds: visibility === 'internal' ? [] : parties } as const };
};

type Names = ReadonlyMap<string, string>;

const presentAuthored = (
  { id, visibility, authorId, authorSupplierId, createdAt }: StoredComment | StoredAttachment,
  names: Names,
): AuthoredDto => ({
  ...{ id, visibility, authorSupplierId, createdAt: createdAt.toISOString() },
  authorName: (authorId && names.get(authorId)) ?? null,
});

const presentComment = (comment: StoredComment, names: Names): CommentDto => ({
  ...presentAuthored(comment, names),
  text: comment.text,
});

const presentAttachment = (attachment: StoredAttachment, names: Names): AttachmentDto => {
  const { fileName, mediaType, sizeBytes, sha256 } = attachment;
  return { ...presentAuthored(attachment, names), fileName, mediaType, sizeBytes, sha256 };
};

/** The buyer reads the audit log: of what is internal to a supplier it learns no more than that there is something. */
const audited = (attachment: AttachmentDto): object => {
  const { id, visibility, sizeBytes, authorSupplierId } = attachment;
  return visibility === 'internal' && authorSupplierId !== null ? { id, visibility, sizeBytes } : attachment;
};
