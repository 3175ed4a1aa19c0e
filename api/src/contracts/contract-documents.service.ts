import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { notFound } from '../platform/errors/problem.js';
import { type AttachedFile, AttachedFiles } from '../platform/files/attached-file.js';
import { FileStore } from '../platform/files/file-store.js';
import { creationKey, Idempotency } from '../platform/http/idempotency.js';
import { type Principal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContractDocumentEntity } from './contract-document.entity.js';
import { ContractDocumentsRepository } from './contract-documents.repository.js';
import type { ContractDocumentDto } from './contracts.dto.js';
import { ContractsRepository } from './contracts.repository.js';

export interface Upload {
  contractId: string;
  givenName: string;
  content: Readable;
  idempotencyKey: string | undefined;
}

interface NewDocument extends AttachedFile {
  contractId: string;
  supplierId: string;
}

@Injectable()
export class ContractDocumentsService {
  constructor(
    private readonly documents: ContractDocumentsRepository,
    private readonly contracts: ContractsRepository,
    private readonly members: MemberRepository,
    private readonly files: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  async ofContract(tx: TenantTransaction, contractId: string): Promise<ContractDocumentDto[]> {
    return this.present(tx, await this.documents.ofContract(tx, contractId));
  }

  async content(tx: TenantTransaction, contractId: string, id: string) {
    const document = await this.documents.find(tx, contractId, id);
    if (!document) throw notFound();
    return { document, stream: await this.files.read(document.fileKey) };
  }

  /** Takes the file in outside of any transaction, then records it in a short one of its own. */
  async add(principal: Principal, upload: Upload): Promise<ContractDocumentDto> {
    const { contractId } = upload;
    const contract = await this.tenancy.run(principal, (tx) => this.contracts.find(tx, contractId));
    if (!contract) throw notFound();
    const { document } = await this.attached.take(principal.organisationId, upload, (file) => {
      const key = creationKey(upload.idempotencyKey, contractId, file.fileName, file.sha256);
      return this.tenancy.run(principal, (tx) =>
        this.idempotency.once(tx, key, {
          create: (id) => this.record(tx, id, { ...file, contractId, supplierId: contract.supplierId }),
          find: (id) => this.get(tx, contractId, id),
        }),
      );
    });
    return document;
  }

  private async record(tx: TenantTransaction, id: string, document: NewDocument) {
    const { contractId, supplierId, fileName, mediaType, sizeBytes, sha256, fileKey } = document;
    const described = { contractId, supplierId, fileName, mediaType, sizeBytes, sha256, fileKey };
    await this.documents.insert(tx, { ...described, id, createdBy: tx.principal.userId, createdAt: tx.now });
    const added = await this.get(tx, document.contractId, id);
    const change = { action: 'document_added', objectType: 'contract', objectId: document.contractId } as const;
    const tells = { topic: 'contracts', supplierIds: [supplierId] } as const;
    await this.audit.record(tx, { ...change, after: added.document, tells });
    return added;
  }

  private async get(tx: TenantTransaction, contractId: string, id: string) {
    const found = await this.documents.find(tx, contractId, id);
    const [document] = found ? await this.present(tx, [found]) : [];
    if (!found || !document) throw notFound();
    return { document, fileKey: found.fileKey };
  }

  private async present(
    tx: TenantTransaction,
    documents: ContractDocumentEntity[],
  ): Promise<ContractDocumentDto[]> {
    const authors = documents.flatMap(({ createdBy }) => createdBy ?? []);
    const names = await this.members.names(tx.organisationId, authors);
    return documents.map(({ id, fileName, mediaType, sizeBytes, sha256, createdBy, createdAt }) => ({
      id,
      fileName,
      mediaType,
      sizeBytes,
      sha256,
      createdByName: (createdBy && names.get(createdBy)) ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }
}
