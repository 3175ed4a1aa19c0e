import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '../config.js';
import { HotReads } from './hot-reads.js';
import { roleUrl } from './roles.js';

/** TypeORM as the API's role, which owns nothing: the schema comes from the migrations alone. */
export const databaseModule = TypeOrmModule.forRootAsync({
  inject: [AppConfig],
  useFactory: (config: AppConfig) => ({
    type: 'postgres' as const,
    url: roleUrl(config.databaseUrl, 'samsyn_api'),
    autoLoadEntities: true,
    synchronize: false,
    poolSize: 20,
    // A pool without a listener takes the process down when the server drops an idle connection.
    poolErrorHandler: () => undefined,
    extra: { application_name: 'samsyn' },
  }),
});

@Module({ providers: [HotReads], exports: [HotReads] })
export class HotReadsModule {}
