import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.js';
import { PostOffice } from './post-office.js';

const deliverEverySeconds = 10;
const digestEverySeconds = 600;

/** The post goes every few seconds; whether it is time for a digest is asked every ten minutes. */
@Injectable()
export class MailJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly office: PostOffice,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('deliver-mail', deliverEverySeconds, () => this.office.deliver(new Date()));
    this.jobs.repeat('compose-digests', digestEverySeconds, () => this.office.digests(new Date()));
  }
}
