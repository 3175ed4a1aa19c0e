import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { expectVersion } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { OrganisationEntity } from './organisation.entity.js';
import type { OrganisationDto, UpdateOrganisationDto } from './organisations.dto.js';
import { OrganisationsRepository } from './organisations.repository.js';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly audit: Audit,
  ) {}

  async current(tx: TenantTransaction): Promise<OrganisationDto> {
    return present(await this.organisations.current(tx));
  }

  async update(
    tx: TenantTransaction,
    seen: number,
    changes: UpdateOrganisationDto,
  ): Promise<OrganisationDto> {
    const organisation = await this.organisations.currentForUpdate(tx);
    const before = present(organisation);
    expectVersion(seen, before);
    await this.organisations.update(tx, organisation, changes);
    const after = await this.current(tx);
    const { id } = organisation;
    await this.audit.record(tx, {
      action: 'updated',
      objectType: 'organisation',
      objectId: id,
      before,
      after,
    });
    return after;
  }
}

function present(organisation: OrganisationEntity): OrganisationDto {
  const { id, slug, name, zone, currency, illustrative, notice, version } = organisation;
  return { id, slug, name, zone, currency, illustrative, notice, version };
}
