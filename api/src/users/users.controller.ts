import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { InvitationsService } from './invitations.service.js';
import {
  ChangeRoleDto,
  InvitationDto,
  InviteUserDto,
  MemberDto,
  MemberPageDto,
  ResetLinkDto,
  UserQueryDto,
} from './users.dto.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly invitations: InvitationsService,
  ) {}

  /** The organisation's members, also those whose membership has ended. Sorts: name, email, role. */
  @Permit('users:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: UserQueryDto): Promise<MemberPageDto> {
    return this.users.page(tx, query);
  }

  @Permit('users:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MemberDto> {
    return this.users.get(tx, id);
  }

  /** Makes somebody a member; a new account gets a one-time link, valid seven days. 409 already_member. */
  @Permit('users:create')
  @Post('invitations')
  invite(@Tx() tx: TenantTransaction, @Body() body: InviteUserDto): Promise<InvitationDto> {
    return this.invitations.invite(tx, body);
  }

  /** Changes the role. 409 last_administrator. */
  @Permit('users:update')
  @Patch(':id')
  changeRole(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: ChangeRoleDto,
  ): Promise<MemberDto> {
    return this.users.changeRole(tx, id, seen, body);
  }

  /** Ends the membership and the user's sessions. 409 last_administrator. */
  @Permit('users:update')
  @Post(':id/deactivate')
  @HttpCode(200)
  deactivate(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MemberDto> {
    return this.users.deactivate(tx, id);
  }

  /** Gives an ended membership back with the role it had. */
  @Permit('users:update')
  @Post(':id/activate')
  @HttpCode(200)
  activate(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MemberDto> {
    return this.users.activate(tx, id);
  }

  /** A one-time link to a new password. 409 account_shared for a member of other organisations too. */
  @Permit('users:update')
  @Post(':id/reset-link')
  resetLink(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ResetLinkDto> {
    return this.invitations.resetLink(tx, id);
  }
}
