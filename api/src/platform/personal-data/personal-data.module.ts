import { Global, Module } from '@nestjs/common';
import { MemberSource } from './member-source.js';
import { PersonSources } from './person-sources.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalDataRepository } from './personal-data.repository.js';
import { PersonalDataService } from './personal-data.service.js';

@Global()
@Module({
  controllers: [PersonalDataController],
  providers: [MemberSource, PersonSources, PersonalDataRepository, PersonalDataService],
  exports: [PersonSources],
})
export class PersonalDataModule {}
