import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageDto, PageQueryDto } from '../paging/page.dto.js';

export const mailStatuses = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type MailStatus = (typeof mailStatuses)[number];

export class MailQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(mailStatuses)
  @ApiProperty({ enum: mailStatuses, required: false })
  status?: MailStatus;
}

export class MailDto {
  id!: string;
  /** Null for accounts that are no longer there. */
  @ApiProperty({ type: String, nullable: true })
  recipientName!: string | null;
  @ApiProperty({ enum: mailStatuses })
  status!: MailStatus;
  /** A local date for a digest, else null. */
  @ApiProperty({ type: String, nullable: true })
  digestDay!: string | null;
  attempts!: number;
  /** What the server said last. */
  @ApiProperty({ type: String, nullable: true })
  problem!: string | null;
  createdAt!: string;
  nextAt!: string;
  @ApiProperty({ type: String, nullable: true })
  endedAt!: string | null;
}

export class MailPageDto extends PageDto {
  items!: MailDto[];
}

export class MailStateDto {
  /** Whether the server was told where to send; without it mail waits. */
  configured!: boolean;
  /** The server's name, without what one signs in to it by. */
  @ApiProperty({ type: String, nullable: true })
  server!: string | null;
  /** Whom the mails are from. */
  from!: string;
  /** What the server said last to a mail that waits; null where none was put off. */
  @ApiProperty({ type: String, nullable: true })
  problem!: string | null;
  /** When a mail last left. */
  @ApiProperty({ type: String, nullable: true })
  lastSentAt!: string | null;
  waiting!: number;
  failed!: number;
}
