import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecentItemEntity } from './recent-item.entity.js';
import { SearchController } from './search.controller.js';
import { SearchRepository } from './search.repository.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RecentItemEntity])],
  controllers: [SearchController],
  providers: [SearchRepository, SearchService],
})
export class SearchModule {}
