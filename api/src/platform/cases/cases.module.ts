import { Global, Module } from '@nestjs/common';
import { ObjectKinds, rowsOfKind } from '../registers/object-kinds.js';
import { CaseContents } from './case-contents.js';
import { CaseRecords } from './case-records.js';
import { CasesController } from './cases.controller.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';
import { PackagesController } from './packages/packages.controller.js';
import { PackagesRepository } from './packages/packages.repository.js';
import { PackagesService } from './packages/packages.service.js';

@Global()
@Module({
  // Before the cases' own: `disclosures` and `verifications` are no ids.
  controllers: [PackagesController, CasesController],
  providers: [CaseContents, CaseRecords, CasesRepository, CasesService, PackagesRepository, PackagesService],
  exports: [CaseContents, CaseRecords, PackagesService],
})
export class CasesModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('cases', 'case_record', "case_number || ' ' || title"));
  }
}
