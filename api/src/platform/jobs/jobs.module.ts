import { Global, Module } from '@nestjs/common';
import { EveryOrganisation } from './every-organisation.js';
import { JobQueue } from './job-queue.js';

@Global()
@Module({ providers: [EveryOrganisation, JobQueue], exports: [EveryOrganisation, JobQueue] })
export class JobsModule {}
