import { Global, Module } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { Administrators } from './administrators.js';
import { ApiTokenRepository } from './api-token.repository.js';
import { AuthController } from './auth.controller.js';
import { AuthDatabase } from './auth.database.js';
import { AuthService } from './auth.service.js';
import { Authors } from './authors.js';
import { LinkRepository } from './link.repository.js';
import { MemberRepository } from './member.repository.js';
import { SessionRepository } from './session.repository.js';
import { TokenRate } from './token-rate.js';

@Global()
@Module({
  controllers: [AuthController],
  providers: [
    AuthDatabase,
    AccountRepository,
    SessionRepository,
    ApiTokenRepository,
    LinkRepository,
    Authors,
    MemberRepository,
    AuthService,
    TokenRate,
    Administrators,
  ],
  exports: [Administrators, ApiTokenRepository, AuthDatabase, Authors, SessionRepository, LinkRepository, MemberRepository, TokenRate],
})
export class AuthModule {}
