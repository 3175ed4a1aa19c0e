import { type DynamicModule, Module } from '@nestjs/common';
import { AppConfig } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config)] };
  }
}
