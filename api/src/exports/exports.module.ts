import { Module } from '@nestjs/common';
import { FactExporter } from './facts/fact-exporter.js';
import { FactExportsController } from './facts/fact-exports.controller.js';
import { FactExportsRepository } from './facts/fact-exports.repository.js';
import { FactExportsService } from './facts/fact-exports.service.js';

@Module({
  controllers: [FactExportsController],
  providers: [FactExporter, FactExportsRepository, FactExportsService],
})
export class ExportsModule {}
