import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { isEnded } from '@samsyn/domain/innovation/innovation-state';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { AttachedFiles } from '../../platform/files/attached-file.js';
import { FileStore } from '../../platform/files/file-store.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { CommitmentDeliveries, mayAct } from './commitment-deliveries.service.js';
import type { CommitmentDeliveryDto } from './deliveries.dto.js';
import { DeliveriesRepository, type StoredDelivery } from './deliveries.repository.js';

const mostFiles = 10;

/** The evidence of a delivery, of either side. */
@Injectable()
export class DeliveryFiles {
  constructor(
    private readonly deliveries: CommitmentDeliveries,
    private readonly repository: DeliveriesRepository,
    private readonly files: FileStore,
    private readonly attached: AttachedFiles,
    private readonly tenancy: Tenancy,
  ) {}

  /** Takes the file in outside of any transaction, then records it in a short one of its own. */
  async attach(principal: Principal, deliveryId: string, file: { givenName: string; content: Readable }): Promise<CommitmentDeliveryDto> {
    await this.tenancy.run(principal, (tx) => this.open(tx, deliveryId));
    const { after } = await this.attached.take(principal.organisationId, file, (taken) =>
      this.tenancy.run(principal, async (tx) => {
        const stored = await this.open(tx, deliveryId);
        const before = await this.deliveries.get(tx, deliveryId);
        const row = { ...taken, id: randomUUID(), deliveryId, party: sideOf(tx), createdAt: tx.now };
        await asOrganisation(tx, async () => {
          await this.repository.addFile(tx, stored.supplierId, row);
          await this.repository.touch(tx, stored);
        });
        const recorded = await this.deliveries.get(tx, deliveryId);
        await this.deliveries.record(tx, 'attachment_added', recorded, before);
        return { after: recorded, fileKey: taken.fileKey };
      }),
    );
    return after;
  }

  async content(tx: TenantTransaction, deliveryId: string, id: string) {
    await this.deliveries.find(tx, deliveryId);
    const found = (await this.repository.files(tx, [deliveryId])).find((each) => each.id === id);
    if (!found) throw notFound();
    return { file: found, stream: await this.files.read(found.fileKey) };
  }

  /** Locked, as others count its files too. */
  private async open(tx: TenantTransaction, id: string): Promise<StoredDelivery> {
    await this.deliveries.find(tx, id);
    if (!mayAct(tx)) throw notFound();
    await asOrganisation(tx, () => this.repository.lock(tx, id));
    const found = await this.deliveries.find(tx, id);
    if (isEnded(found.state)) throw new Problem(409, 'not_from_here', { state: found.state });
    if ((await this.repository.files(tx, [id])).length >= mostFiles) throw new Problem(409, 'too_many_files', { maxFiles: mostFiles });
    return found;
  }
}
