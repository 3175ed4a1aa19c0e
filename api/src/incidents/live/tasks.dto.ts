import { ApiProperty } from '@nestjs/swagger';
import { type TaskStatus, taskStatuses } from '@samsyn/domain/incidents/task-moves';
import { IsIn, IsUUID } from 'class-validator';
import { GivenOrNull, IsInstant, IsText } from '../../platform/http/fields.js';

export class CreateTaskDto {
  @IsText(500)
  title!: string;

  @IsUUID()
  supplierId!: string;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  towerId?: string | null;

  /** When it is agreed to be done. */
  @GivenOrNull()
  @IsInstant()
  @ApiProperty({ type: String, nullable: true, required: false })
  dueAt?: string | null;
}

export class UpdateTaskDto {
  /** A supplier acknowledges and finishes its own; only the buyer cancels, or opens again. */
  @IsIn(taskStatuses)
  @ApiProperty({ enum: taskStatuses })
  status!: TaskStatus;

  @GivenOrNull()
  @IsText(2000)
  @ApiProperty({ type: String, nullable: true, required: false })
  note?: string | null;
}

/** R21: work beside the lead, with a clock of its own in wall time. */
export class TaskDto {
  id!: string;
  title!: string;
  supplierId!: string;
  @ApiProperty({ type: String, nullable: true })
  towerId!: string | null;
  @ApiProperty({ enum: taskStatuses })
  status!: TaskStatus;
  openedAt!: string;
  @ApiProperty({ type: String, nullable: true })
  dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  acknowledgedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  endedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
  version!: number;
}
