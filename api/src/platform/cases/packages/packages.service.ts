import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { Audit } from '../../audit/audit.service.js';
import { MemberRepository } from '../../auth/member.repository.js';
import { notFound } from '../../errors/problem.js';
import { FileStore } from '../../files/file-store.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../tenancy/tenant-transaction.js';
import { CasesService } from '../cases.service.js';
import { buildPackage, sha256 } from './build-package.js';
import { checkPackage } from './check-package.js';
import type {
  CasePackageDto,
  CasePackagesDto,
  DisclosureDto,
  DisclosurePageDto,
  DisclosureQueryDto,
  GivePackageDto,
  PackageVerificationDto,
  SealPackageDto,
} from './packages.dto.js';
import { PackagesRepository, type StoredDisclosure, type StoredPackage } from './packages.repository.js';
import { zipPackage } from './zip-package.js';

/** Of all attachments of a case together, packed. */
const mostBytes = 2 * 1024 * 1024 * 1024;

@Injectable()
export class PackagesService {
  constructor(
    private readonly packages: PackagesRepository,
    private readonly cases: CasesService,
    private readonly members: MemberRepository,
    private readonly files: FileStore,
    private readonly tenancy: Tenancy,
    private readonly audit: Audit,
  ) {}

  async ofCase(tx: TenantTransaction, caseId: string): Promise<CasePackagesDto> {
    await this.cases.get(tx, caseId);
    return { items: await this.present(tx, await this.packages.ofCase(tx, caseId)) };
  }

  /** Packs outside of any transaction; what is not recorded in the end is not kept. */
  async seal(principal: Principal, caseId: string, choice: SealPackageDto): Promise<CasePackageDto> {
    const { built, sealedAt } = await this.tenancy.run(principal, async (tx) => ({
      built: await buildPackage(await this.cases.open(tx, caseId, choice.language), { ...choice, sealedAt: tx.now }),
      sealedAt: tx.now,
    }));
    const { manifest, manifestBytes } = built;
    const kept = await this.files.save(principal.organisationId, zipPackage(built, (key) => this.files.read(key)), mostBytes);
    const sealed: StoredPackage = {
      ...{ id: randomUUID(), caseId, ...choice, sealedAt, fileKey: kept.key, sizeBytes: kept.sizeBytes, packageSha256: kept.sha256 },
      contentSha256: manifest.contentSha256,
      manifestSha256: sha256(manifestBytes),
      fileName: `${manifest.case.caseNumber}-${choice.purpose}.zip`,
      fileCount: built.files.length,
      marks: manifest.marks.map(({ reason: _, ...mark }) => mark),
      createdBy: principal.userId,
    };
    try {
      return await this.tenancy.run(principal, (tx) => this.record(tx, sealed));
    } catch (error) {
      await this.files.remove(kept.key);
      throw error;
    }
  }

  /** The package's bytes; that they left is recorded before the first of them does. */
  async content(principal: Principal, caseId: string, id: string): Promise<{ sealed: StoredPackage; stream: Readable }> {
    const sealed = await this.tenancy.run(principal, (tx) => this.find(tx, caseId, id));
    const stream = await this.files.read(sealed.fileKey);
    try {
      await this.tenancy.run(principal, async (tx) => {
        await this.packages.disclose(tx, sealed, { kind: 'downloaded' });
        await this.tell(tx, caseId, 'case_package_downloaded', { packageId: id });
      });
    } catch (error) {
      stream.destroy();
      throw error;
    }
    return { sealed, stream };
  }

  async give(tx: TenantTransaction, disclosureId: string, [caseId, id]: [string, string], body: GivePackageDto): Promise<DisclosureDto> {
    const sealed = await this.find(tx, caseId, id);
    await this.packages.disclose(tx, sealed, { kind: 'given', ...body, id: disclosureId });
    await this.tell(tx, caseId, 'case_package_given', { packageId: id, ...body });
    return this.disclosure(tx, caseId, disclosureId);
  }

  async disclosure(tx: TenantTransaction, caseId: string, disclosureId: string): Promise<DisclosureDto> {
    const found = (await this.disclosures(tx, { caseId, limit: 200 })).items.find(({ id }) => id === disclosureId);
    if (!found) throw notFound();
    return found;
  }

  async disclosures(tx: TenantTransaction, query: DisclosureQueryDto): Promise<DisclosurePageDto> {
    const { items, nextCursor } = await this.packages.disclosures(tx, query);
    const names = await this.members.names(tx.organisationId, [...new Set(items.flatMap(({ userId }) => userId ?? []))]);
    return { items: items.map((each) => presentDisclosure(each, names)), nextCursor };
  }

  /** Whether a file is a package that was sealed here, unchanged since. */
  async verify(tx: TenantTransaction, path: string): Promise<PackageVerificationDto> {
    const { manifest, manifestSha256, problems } = await checkPackage(path);
    const known = await this.packages.byManifest(tx, manifestSha256);
    return {
      sealed: known !== undefined && problems.length === 0,
      known: known !== undefined,
      manifestSha256,
      caseNumber: String(manifest.case.caseNumber),
      sealedAt: known?.sealedAt.toISOString() ?? null,
      caseId: known?.caseId ?? null,
      problems,
    };
  }

  private async record(tx: TenantTransaction, sealed: StoredPackage): Promise<CasePackageDto> {
    await this.packages.insert(tx, sealed);
    const { id, caseId, purpose, manifestSha256, packageSha256, marks } = sealed;
    await this.tell(tx, caseId, 'case_package_sealed', { packageId: id, purpose, manifestSha256, packageSha256, marks });
    const [presented] = await this.present(tx, [sealed]);
    if (!presented) throw notFound();
    return presented;
  }

  private tell(tx: TenantTransaction, caseId: string, action: AuditAction, after: object): Promise<void> {
    return this.audit.record(tx, { action, objectType: 'case', objectId: caseId, after, tells: { topic: 'cases', supplierIds: [] } });
  }

  private async find(tx: TenantTransaction, caseId: string, id: string): Promise<StoredPackage> {
    const found = await this.packages.find(tx, caseId, id);
    if (!found) throw notFound();
    return found;
  }

  private async present(tx: TenantTransaction, found: StoredPackage[]): Promise<CasePackageDto[]> {
    const names = await this.members.names(tx.organisationId, [...new Set(found.flatMap(({ createdBy }) => createdBy ?? []))]);
    return found.map(({ createdBy, sealedAt, caseId: _, contentSha256: __, fileKey: ___, ...sealed }) => ({
      ...sealed,
      sealedAt: sealedAt.toISOString(),
      sealedByName: (createdBy && names.get(createdBy)) ?? null,
    }));
  }
}

const presentDisclosure = ({ userId, at, ...row }: StoredDisclosure, names: ReadonlyMap<string, string>): DisclosureDto => ({
  ...row,
  at: at.toISOString(),
  userName: (userId && names.get(userId)) ?? null,
});
