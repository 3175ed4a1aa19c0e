import { Injectable } from '@nestjs/common';
import { standingOf } from '@samsyn/domain/operating-level-agreements/agreement-state';
import { operatingTraitsOf } from '@samsyn/domain/operating-level-agreements/operating-level';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { TowersService } from '../towers/towers.service.js';
import type { OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import type { OperatingLevelAgreementDto } from './operating-level-agreements.dto.js';
import { OperatingLevelAgreementsRepository } from './operating-level-agreements.repository.js';

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** Agreements with the names of what they refer to, and how they stand today. */
@Injectable()
export class AgreementPresenter {
  constructor(
    private readonly agreements: OperatingLevelAgreementsRepository,
    private readonly towers: TowersService,
  ) {}

  async present(
    tx: TenantTransaction,
    agreements: readonly OperatingLevelAgreementEntity[],
    today: string,
  ): Promise<OperatingLevelAgreementDto[]> {
    const suppliers = await this.agreements.partyNames(tx);
    const towers = await this.towers.named(tx, unique(agreements.map(({ towerId }) => towerId)));
    const calendars = await this.agreements.calendarNames(tx, unique(agreements.map(({ calendarId }) => calendarId)));
    return agreements.map(({ organisationId: _, supplierIds: __, measuredAt, updatedAt, ...agreement }) => ({
      ...agreement,
      providingSupplierName: suppliers.get(agreement.providingSupplierId) ?? '',
      receivingSupplierName: suppliers.get(agreement.receivingSupplierId) ?? '',
      towerName: (agreement.towerId && towers.get(agreement.towerId)?.name) ?? null,
      calendarName: calendars.get(agreement.calendarId) ?? '',
      direction: operatingTraitsOf(agreement.metric).direction,
      standing: standingOf(agreement, today),
      measuredAt: measuredAt?.toISOString() ?? null,
      updatedAt: updatedAt.toISOString(),
    }));
  }
}
