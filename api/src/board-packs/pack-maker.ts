import { Injectable, type OnModuleInit } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Audit } from '../platform/audit/audit.service.js';
import { FileStore } from '../platform/files/file-store.js';
import { safeFileName } from '../platform/files/file-names.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { BoardPacksRepository, type StoredPack } from './board-packs.repository.js';
import type { PackContent } from './content/pack-content.js';
import { PackContentService } from './content/pack-content.service.js';
import { packText } from './content/pack-text.js';
import { packPdf } from './pdf/pack-pdf.js';
import { packXlsx } from './xlsx/pack-xlsx.js';

/** Open pages of the buyer's people are told. */
export const packChanged = { topic: 'board-packs', supplierIds: [] } as const;

export const makePackJob = 'make-board-pack';

export interface MakePackJob {
  organisationId: string;
  id: string;
}

/** Gathering, writing, keeping. */
const steps = 3;
const mostBytes = 256 * 1024 * 1024;

export type Made = (organisationId: string, packId: string) => Promise<void>;

/** Makes packs in the background; a job that is killed begins again, and what is made is never made anew. */
@Injectable()
export class PackMaker implements OnModuleInit {
  private readonly listeners: Made[] = [];

  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly packs: BoardPacksRepository,
    private readonly contents: PackContentService,
    private readonly files: FileStore,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.work<MakePackJob>(makePackJob, ({ organisationId, id }) => this.make(organisationId, id));
  }

  /** Registers what is to follow once a pack is made. */
  onMade(listener: Made): void {
    this.listeners.push(listener);
  }

  enqueue(organisationId: string, id: string): Promise<void> {
    return this.jobs.enqueue(makePackJob, { organisationId, id } satisfies MakePackJob, { singletonKey: id, startAfterSeconds: 1 });
  }

  async make(organisationId: string, id: string): Promise<void> {
    const principal = systemPrincipal(organisationId);
    const tell = (done: number) => this.tenancy.run(principal, (tx) => this.packs.progress(tx, id, done, steps));
    const pack = await this.tenancy.run(principal, (tx) => this.packs.find(tx, id));
    if (!pack) return;
    try {
      if (pack.status !== 'done') {
        await tell(0);
        const content = await this.tenancy.run(principal, (tx) => this.contents.of(tx, pack.period));
        await tell(1);
        const bytes = await this.write(content, pack);
        await tell(2);
        await this.keep(organisationId, pack, content, bytes);
      }
    } catch (error) {
      await this.tenancy.run(principal, async (tx) => {
        await this.packs.fail(tx, id);
        await this.audit.record(tx, { action: 'board_pack_failed', objectType: 'board-pack', objectId: id, tells: packChanged });
      });
      throw error;
    }
    for (const listener of this.listeners) await listener(organisationId, id);
  }

  private async write(content: PackContent, { language, format }: StoredPack): Promise<Buffer> {
    return format === 'pdf' ? packPdf(content, language) : packXlsx(content, language);
  }

  private async keep(organisationId: string, pack: StoredPack, content: PackContent, bytes: Buffer): Promise<void> {
    const kept = await this.files.save(organisationId, Readable.from([bytes]), mostBytes);
    const made = {
      standing: content.standing.state,
      fileKey: kept.key,
      fileName: fileNameOf(content, pack),
      sizeBytes: kept.sizeBytes,
      sha256: kept.sha256,
      contentSha256: createHash('sha256').update(canonicalize(content) ?? '').digest('hex'),
    };
    let first = false;
    try {
      first = await this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
        if (!(await this.packs.finish(tx, pack.id, made))) return false;
        const { fileKey: _, ...after } = made;
        await this.audit.record(tx, {
          ...{ action: 'board_pack_made', objectType: 'board-pack', objectId: pack.id, tells: packChanged },
          after: { period: pack.period, language: pack.language, format: pack.format, ...after },
        });
        return true;
      });
    } finally {
      if (!first) await this.files.remove(kept.key);
    }
  }
}

const fileNameOf = ({ organisation, period }: PackContent, { language, format }: StoredPack): string =>
  safeFileName(`${packText(language).word('pack')} ${organisation.name} ${period}.${format}`);
