import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ContactDto, ContactPageDto, CreateContactDto, UpdateContactDto } from './contacts.dto.js';
import { ContactsService } from './contacts.service.js';

@ApiTags('suppliers')
@Controller('suppliers/:supplierId/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The people to reach at a supplier; sorts: name. */
  @Permit('suppliers:read')
  @Get()
  list(
    @Tx() tx: TenantTransaction,
    @Id('supplierId') supplierId: string,
    @Query() query: PageQueryDto,
  ): Promise<ContactPageDto> {
    return this.contacts.page(tx, supplierId, query);
  }

  @Permit('suppliers:update')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @Id('supplierId') supplierId: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateContactDto,
  ): Promise<ContactDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.contacts.create(tx, { supplierId, id }, body),
      find: (id) => this.contacts.get(tx, { supplierId, id }),
    });
  }

  @Permit('suppliers:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id('supplierId') supplierId: string,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateContactDto,
  ): Promise<ContactDto> {
    return this.contacts.update(tx, { supplierId, id }, seen, body);
  }

  @Permit('suppliers:update')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Tx() tx: TenantTransaction,
    @Id('supplierId') supplierId: string,
    @Id() id: string,
    @IfMatch() seen: number,
  ): Promise<void> {
    return this.contacts.delete(tx, { supplierId, id }, seen);
  }
}
