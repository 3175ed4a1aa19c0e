import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportFiles } from './import-files.js';
import { ImportLock } from './import-lock.js';
import { ImportMappingEntity } from './import-mapping.entity.js';
import { ImportMappingsController } from './import-mappings.controller.js';
import { ImportMappingsRepository } from './import-mappings.repository.js';
import { ImportMappingsService } from './import-mappings.service.js';
import { ImportRunner } from './import-runner.js';
import { ImportWorker } from './import-worker.js';
import { ImportEntity } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { MergeRepository } from './merging/merge.repository.js';
import { MergeService } from './merging/merge.service.js';
import { StoredHistories } from './merging/stored-histories.js';
import { QuarantineEntity } from './quarantine.entity.js';
import { QuarantineRepository } from './quarantine.repository.js';
import { QuarantineService } from './quarantine.service.js';
import { ReplayService } from './replay.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ImportEntity, ImportMappingEntity, QuarantineEntity])],
  controllers: [ImportsController, ImportMappingsController],
  providers: [
    ImportFiles,
    ImportLock,
    ImportMappingsRepository,
    ImportMappingsService,
    ImportRepository,
    ImportRunner,
    ImportService,
    ImportWorker,
    MergeRepository,
    MergeService,
    QuarantineRepository,
    QuarantineService,
    ReplayService,
    StoredHistories,
  ],
  exports: [ImportService, MergeService, StoredHistories],
})
export class ImportsModule {}
