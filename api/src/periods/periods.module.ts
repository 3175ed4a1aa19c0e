import { Global, Module } from '@nestjs/common';
import { PeriodsController } from './periods.controller.js';
import { PeriodsRepository } from './periods.repository.js';
import { Periods } from './periods.service.js';

/** Whatever is stored of a month asks whether it is closed. */
@Global()
@Module({ controllers: [PeriodsController], providers: [Periods, PeriodsRepository], exports: [Periods] })
export class PeriodsModule {}
