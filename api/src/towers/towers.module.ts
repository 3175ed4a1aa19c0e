import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TowerEntity } from './tower.entity.js';
import { TowersController } from './towers.controller.js';
import { TowersRepository } from './towers.repository.js';
import { TowersService } from './towers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TowerEntity])],
  controllers: [TowersController],
  providers: [TowersRepository, TowersService],
  exports: [TowersService],
})
export class TowersModule {}
