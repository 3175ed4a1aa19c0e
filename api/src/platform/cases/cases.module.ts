import { Global, Module } from '@nestjs/common';
import { CaseRecords } from './case-records.js';

@Global()
@Module({ providers: [CaseRecords], exports: [CaseRecords] })
export class CasesModule {}
