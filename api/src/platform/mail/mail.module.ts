import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailController } from './mail.controller.js';
import { MailEntity } from './mail.entity.js';
import { MailJobs } from './mail.jobs.js';
import { Outbox } from './outbox.service.js';
import { PostOffice } from './post-office.js';

@Module({
  imports: [TypeOrmModule.forFeature([MailEntity])],
  controllers: [MailController],
  providers: [MailJobs, Outbox, PostOffice],
})
export class MailModule {}
