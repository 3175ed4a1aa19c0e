import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import type { EvidenceKind } from '../evidence-kind.js';
import { EvidenceService } from '../evidence.service.js';
import { PlacesService } from '../places.service.js';
import { changedCommon, dateOf, dateOrNull, given, presentCommon, storedCommon } from '../stored-evidence.js';
import { maintenanceTimeProblems } from '../time-problems.js';
import type { MaintenanceWindowEntity } from './maintenance-window.entity.js';
import type { CreateMaintenanceWindowDto, MaintenanceWindowDto } from './maintenance-windows.dto.js';
import { MaintenanceWindowsRepository } from './maintenance-windows.repository.js';

const maintenanceWindows: EvidenceKind<MaintenanceWindowEntity, CreateMaintenanceWindowDto, MaintenanceWindowDto> = {
  objectType: 'maintenance_window',
  topic: 'maintenance-windows',
  stored: (input) => ({
    ...storedCommon(input),
    to: dateOf(input.to),
    endedAt: dateOrNull(input.endedAt),
    agreed: input.agreed ?? true,
  }),
  changed: ({ to, endedAt, agreed, ...common }) => ({
    ...changedCommon(common),
    ...given({
      to: to === undefined ? undefined : dateOf(to),
      endedAt: endedAt === undefined ? undefined : dateOrNull(endedAt),
      agreed,
    }),
  }),
  problems: maintenanceTimeProblems,
  end: ({ to, endedAt }) => (to !== null && endedAt !== null && endedAt > to ? endedAt : to),
  present: (row, names) => ({
    ...presentCommon(row, names),
    to: row.to.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    agreed: row.agreed,
  }),
};

@Injectable()
export class MaintenanceWindowsService extends EvidenceService<
  MaintenanceWindowEntity,
  CreateMaintenanceWindowDto,
  MaintenanceWindowDto
> {
  constructor(rows: MaintenanceWindowsRepository, places: PlacesService, audit: Audit, members: MemberRepository) {
    super(maintenanceWindows, rows, places, audit, members);
  }
}
