import { ApiProperty } from '@nestjs/swagger';
import type { ObjectCase } from './case-records.js';

const text = { type: String, nullable: true } as const;

/** The numbers an object is filed under. */
export class ObjectCaseDto {
  /** Of the case's page; the buyer's to open. */
  id!: string;
  caseNumber!: string;
  /** Once the case is closed. */
  @ApiProperty(text)
  archiveNumber!: string | null;
}

export const presentCase = (found: ObjectCase | undefined): ObjectCaseDto | null =>
  found ? { id: found.id, caseNumber: found.caseNumber, archiveNumber: found.archiveNumber } : null;
