import { Global, Module } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { Administrators } from './administrators.js';
import { AuthController } from './auth.controller.js';
import { AuthDatabase } from './auth.database.js';
import { AuthService } from './auth.service.js';
import { LinkRepository } from './link.repository.js';
import { MemberRepository } from './member.repository.js';
import { SessionRepository } from './session.repository.js';

@Global()
@Module({
  controllers: [AuthController],
  providers: [
    AuthDatabase,
    AccountRepository,
    SessionRepository,
    LinkRepository,
    MemberRepository,
    AuthService,
    Administrators,
  ],
  exports: [Administrators, AuthDatabase, SessionRepository, LinkRepository, MemberRepository],
})
export class AuthModule {}
