import { Inject, Injectable } from '@nestjs/common';
import { termsOfMonth } from '@samsyn/domain/contracts/contract-terms';
import { nextPeriod } from '@samsyn/domain/time/period';
import { localDate } from '@samsyn/domain/time/zone';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { AppConfig } from '../../platform/config.js';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { withReceivedFile } from '../../platform/files/receive-file.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { ContractTermsService } from '../contract-terms.service.js';
import { ContractsService } from '../contracts.service.js';
import { towerOfCpv } from './awards.js';
import { draftOfAward } from './draft-of-award.js';
import type {
  OcdsAwardDetailDto,
  OcdsAwardPageDto,
  OcdsAwardQueryDto,
  OcdsImportDto,
  OcdsImportPageDto,
  OcdsQuarantinePageDto,
} from './ocds.dto.js';
import type { ReadRelease } from './ocds.js';
import { OcdsRepository } from './ocds.repository.js';
import { readOcds } from './read-ocds.js';
import { releaseOfContract } from './release-of-contract.js';

const batchSize = 200;

@Injectable()
export class OcdsService {
  private readonly folder: string;

  constructor(
    @Inject(AppConfig) config: AppConfig,
    private readonly tenancy: Tenancy,
    private readonly repository: OcdsRepository,
    private readonly contracts: ContractsService,
    private readonly money: ContractTermsService,
    private readonly suppliers: SuppliersService,
    private readonly organisations: OrganisationsService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {
    this.folder = join(config.dataDir, 'receiving');
  }

  /** Takes an uploaded file of releases; what the schema refuses is put aside with the reason. */
  async take(principal: Principal, request: FastifyRequest): Promise<OcdsImportDto> {
    return withReceivedFile(request, this.folder, async ({ path, fileName }) => {
      const text = decoded(await readFile(path));
      return this.tenancy.run(principal, (tx) => this.takeText(tx, text, fileName));
    });
  }

  /** All in one transaction: the same file again finds everything there. */
  async takeText(tx: TenantTransaction, text: string, fileName: string): Promise<OcdsImportDto> {
    const counts = { received: 0, added: 0, unchanged: 0, quarantined: 0, awards: 0 };
    const report = { id: randomUUID(), fileName, ...counts, createdBy: tx.principal.userId, createdAt: tx.now };
    await this.repository.addImport(tx, report);
    for (const batch of batches(readOcds(text))) {
      const releases = batch.flatMap(({ release }) => release ?? []);
      const fresh = await this.repository.keep(tx, report.id, releases);
      const refused = batch.filter(({ release }) => release === null);
      await this.repository.quarantine(tx, report.id, refused);
      report.received += batch.length;
      report.added += fresh.length;
      report.unchanged += releases.length - fresh.length;
      report.quarantined += refused.length;
      report.awards += await this.repository.keepAwards(tx, fresh);
    }
    if (report.received === 0) throw new Problem(422, 'empty_file');
    await this.repository.addImport(tx, report);
    const { id, createdAt, createdBy, ...after } = report;
    await this.audit.record(tx, { action: 'imported', objectType: 'ocds', objectId: id, after });
    const names = await this.members.names(tx.organisationId, createdBy === null ? [] : [createdBy]);
    return { id, ...after, createdByName: (createdBy && names.get(createdBy)) ?? null, createdAt: createdAt.toISOString() };
  }

  async imports(tx: TenantTransaction, query: PageQueryDto): Promise<OcdsImportPageDto> {
    const { items, nextCursor } = await this.repository.imports(tx, query);
    const names = await this.members.names(tx.organisationId, [...new Set(items.flatMap(({ createdBy }) => createdBy ?? []))]);
    return {
      nextCursor,
      items: items.map(({ createdBy, createdAt, ...one }) => ({
        ...one,
        createdByName: (createdBy && names.get(createdBy)) ?? null,
        createdAt: createdAt.toISOString(),
      })),
    };
  }

  async quarantine(tx: TenantTransaction, importId: string, query: PageQueryDto): Promise<OcdsQuarantinePageDto> {
    if (!(await this.repository.hasImport(tx, importId))) throw notFound();
    return this.repository.quarantined(tx, importId, query);
  }

  async awards(tx: TenantTransaction, query: OcdsAwardQueryDto): Promise<OcdsAwardPageDto> {
    const { items, nextCursor } = await this.repository.awards(tx, query);
    return {
      nextCursor,
      items: items.map(({ supplierNumber: _, releasedAt, ...award }) => ({ ...award, releasedAt: releasedAt.toISOString() })),
    };
  }

  async award(tx: TenantTransaction, id: string): Promise<OcdsAwardDetailDto> {
    const found = await this.repository.award(tx, id);
    if (!found) throw notFound();
    const { supplierNumber, releasedAt, ...award } = found;
    const { supplierName, cpv } = award;
    const known = await this.repository.known(tx, { number: supplierNumber, name: supplierName, tower: towerOfCpv(cpv) });
    const draft = { ...draftOfAward(award), ...known, supplierName, supplierNumber };
    return { ...award, releasedAt: releasedAt.toISOString(), draft };
  }

  /** One of our contracts as a release that the standard's schema accepts. */
  async release(tx: TenantTransaction, contractId: string): Promise<object> {
    const contract = await this.contracts.detail(tx, contractId);
    const { versions } = await this.money.of(tx, contractId);
    const { name, zone } = await this.organisations.current(tx);
    const last = contract.inForce.endsOn.slice(0, 7);
    let totalMinor = 0n;
    for (let month = contract.startsOn.slice(0, 7); month <= last; month = nextPeriod(month)) {
      totalMinor += BigInt(termsOfMonth(versions, month).monthlyChargeMinor);
    }
    return releaseOfContract(contract, {
      supplier: await this.suppliers.get(tx, contract.supplierId),
      buyer: { name },
      ocid: await this.repository.ocidOf(tx, contractId),
      today: localDate(tx.now.getTime(), zone),
      totalMinor,
    });
  }
}

function* batches(releases: Iterable<ReadRelease>): Generator<ReadRelease[]> {
  let batch: ReadRelease[] = [];
  for (const release of releases) {
    batch.push(release);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Problem(422, 'wrong_encoding');
  }
}
