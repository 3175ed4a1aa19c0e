import { Injectable } from '@nestjs/common';
import { EvidenceRepository } from '../evidence.repository.js';
import { MaintenanceWindowEntity } from './maintenance-window.entity.js';

@Injectable()
export class MaintenanceWindowsRepository extends EvidenceRepository<MaintenanceWindowEntity> {
  constructor() {
    super(MaintenanceWindowEntity, 'greatest(evidence.to_at, evidence.ended_at)');
  }
}
