import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateTaskDto, TaskDto, UpdateTaskDto } from './tasks.dto.js';
import { TasksService } from './tasks.service.js';

@ApiTags('incidents')
@Controller('incidents/:incidentId/tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Gives a supplier work beside the lead, with a clock of its own (R21); the incident is shared with it. */
  @Permit('incidents:update')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @Id('incidentId') incidentId: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateTaskDto,
  ): Promise<TaskDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.tasks.create(tx, id, incidentId, body),
      find: (id) => this.tasks.get(tx, incidentId, id),
    });
  }

  /** Acknowledges, finishes, cancels or opens a task again. 409 not_from_here. */
  @Permit('incidents:work')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id('incidentId') incidentId: string,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateTaskDto,
  ): Promise<TaskDto> {
    return this.tasks.update(tx, incidentId, id, seen, body);
  }
}
