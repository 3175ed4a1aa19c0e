import { Module } from '@nestjs/common';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { InvitationsService } from './invitations.service.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [SuppliersModule],
  controllers: [UsersController],
  providers: [UsersRepository, UsersService, InvitationsService],
  exports: [UsersService, InvitationsService],
})
export class UsersModule {}
