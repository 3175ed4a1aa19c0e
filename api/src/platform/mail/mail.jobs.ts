import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.js';
import { PostOffice } from './post-office.js';

const deliverJob = 'deliver-mail';
const digestJob = 'compose-digests';
const seconds = { [deliverJob]: 10, [digestJob]: 600 } as const;

/** The post goes every few seconds; whether it is time for a digest is asked every ten minutes. */
@Injectable()
export class MailJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly office: PostOffice,
  ) {}

  onModuleInit(): void {
    this.repeat(deliverJob, () => this.office.deliver(new Date()));
    this.repeat(digestJob, () => this.office.digests(new Date()));
  }

  private repeat(name: keyof typeof seconds, work: () => Promise<unknown>): void {
    const again = () => this.jobs.enqueue(name, {}, { singletonKey: name, startAfterSeconds: seconds[name] });
    this.jobs.work(name, async () => {
      try {
        await work();
      } finally {
        await again();
      }
    });
    this.jobs.onStart(again);
  }
}
