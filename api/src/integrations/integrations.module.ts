import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { ApiTokenEntity } from './api-tokens/api-token.entity.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { ApiTokensRepository } from './api-tokens/api-tokens.repository.js';
import { ApiTokensService } from './api-tokens/api-tokens.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ApiTokenEntity]), SuppliersModule],
  controllers: [ApiTokensController],
  providers: [ApiTokensRepository, ApiTokensService],
})
export class IntegrationsModule {}
