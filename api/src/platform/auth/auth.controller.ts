import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { permissionsByRole } from '@samsyn/domain/access/permissions';
import { AccountRepository } from './account.repository.js';
import { LinkDto, MeDto, RedeemLinkDto, SignInDto, UpdateProfileDto } from './auth.dto.js';
import { AuthService, type Caller, type OpenedSession } from './auth.service.js';
import type { AuthenticatedRequest } from './authenticated-request.js';
import { clearSessionCookies, setSessionCookies } from './cookies.js';
import { Public, SignedIn } from './decorators.js';
import { SessionRepository } from './session.repository.js';
import { tokenHash } from './tokens.js';
import { AppConfig } from '../config.js';
import { Problem } from '../errors/problem.js';

const callerOf = (request: AuthenticatedRequest): Caller => ({
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
});

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionRepository,
    private readonly accounts: AccountRepository,
    private readonly config: AppConfig,
  ) {}

  /** Opens a session and sets its cookies. 401 wrong_email_or_password, 429 after repeated failures. */
  @Public()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() body: SignInDto,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    return this.answer(request, reply, await this.auth.signIn(body.email, body.password, callerOf(request), new Date()));
  }

  /** Ends this session. */
  @SignedIn()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.sessionHash) await this.sessions.end(request.sessionHash);
    clearSessionCookies(reply);
  }

  /** Ends every session of the user, this one too. */
  @SignedIn()
  @Post('sign-out-everywhere')
  @HttpCode(204)
  async signOutEverywhere(@Req() request: AuthenticatedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (request.user) await this.sessions.endAll(request.user.id);
    clearSessionCookies(reply);
  }

  /** The signed-in user with memberships and what each allows. */
  @SignedIn()
  @Get('me')
  async me(@Req() request: AuthenticatedRequest): Promise<MeDto> {
    return this.describe(request.sessionHash);
  }

  /** Changes the user's own settings. */
  @SignedIn()
  @Patch('me')
  async updateProfile(@Req() request: AuthenticatedRequest, @Body() body: UpdateProfileDto): Promise<MeDto> {
    if (request.user) await this.accounts.setLocale(request.user.id, body.locale);
    return this.describe(request.sessionHash);
  }

  /** What a one-time link is for. 404 link_invalid when used, expired or unknown. */
  @Public()
  @Get('links/:token')
  link(@Param('token') token: string): Promise<LinkDto> {
    return this.auth.linkPurpose(token, new Date());
  }

  /** Sets the password of an invitation or reset link, ends other sessions and signs in. */
  @Public()
  @Post('links/redeem')
  @HttpCode(200)
  async redeem(
    @Body() body: RedeemLinkDto,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const { token, password, name } = body;
    return this.answer(request, reply, await this.auth.redeemLink(token, password, name, callerOf(request), new Date()));
  }

  private answer(request: AuthenticatedRequest, reply: FastifyReply, session: OpenedSession): Promise<MeDto> {
    setSessionCookies(request, reply, session, this.config.production);
    return this.describe(tokenHash(session.token));
  }

  private async describe(sessionHash: Buffer | undefined): Promise<MeDto> {
    const session = sessionHash && (await this.sessions.find(sessionHash, new Date()));
    if (!session) throw new Problem(401, 'not_signed_in');
    return {
      user: session.user,
      memberships: session.memberships.map((each) => ({ ...each, permissions: permissionsByRole[each.role] })),
    };
  }
}
