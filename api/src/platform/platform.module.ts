import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from './audit/audit.module.js';
import { AccessGuard } from './auth/access.guard.js';
import { AuthModule } from './auth/auth.module.js';
import { CasesModule } from './cases/cases.module.js';
import { AppConfig } from './config.js';
import { databaseModule, HotReadsModule } from './database/database.module.js';
import { ProblemFilter } from './errors/problem.filter.js';
import { AttachedFiles } from './files/attached-file.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { DiskStore } from './files/disk-store.js';
import { FileStore } from './files/file-store.js';
import { ObjectFileEntity } from './files/object-file.entity.js';
import { ObjectFiles } from './files/object-files.service.js';
import { S3Store } from './files/s3-store.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { Idempotency } from './http/idempotency.js';
import { Outbound } from './http/outbound.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PersonalDataModule } from './personal-data/personal-data.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';
import { DueSources } from './registers/due-sources.js';
import { ObjectKinds } from './registers/object-kinds.js';
import { RegisterMeasures } from './registers/register-measures.js';
import { RetentionModule } from './retention/retention.module.js';
import { Tenancy } from './tenancy/tenant-transaction.js';
import { TransactionInterceptor } from './tenancy/transaction.interceptor.js';

@Global()
@Module({})
export class PlatformModule {
  static with(config: AppConfig): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(config),
        databaseModule,
        TypeOrmModule.forFeature([ObjectFileEntity]),
        HotReadsModule,
        AuthModule,
        AuditModule,
        CasesModule,
        JobsModule,
        RealtimeModule,
        NotificationsModule,
        MailModule,
        PersonalDataModule,
        DecisionsModule,
        RetentionModule,
      ],
      controllers: [HealthController],
      providers: [
        AttachedFiles,
        ObjectFiles,
        {
          provide: FileStore,
          inject: [AppConfig],
          useFactory: ({ s3, dataDir }: AppConfig): FileStore => (s3 ? new S3Store(s3) : new DiskStore(dataDir)),
        },
        Idempotency,
        Outbound,
        Readiness,
        Tenancy,
        DueSources,
        ObjectKinds,
        RegisterMeasures,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [AttachedFiles, ObjectFiles, FileStore, Idempotency, Outbound, Readiness, Tenancy, DueSources, ObjectKinds, RegisterMeasures, HotReadsModule],
    };
  }
}

@Global()
@Module({})
class ConfigModule {
  static with(config: AppConfig): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: AppConfig, useValue: config }], exports: [AppConfig] };
  }
}
