import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsText } from '../../platform/http/fields.js';

/** `parties`: all that share the incident; `internal`: the author's own party alone. */
export const visibilities = ['parties', 'internal'] as const;
export type Visibility = (typeof visibilities)[number];

export class AddCommentDto {
  @IsText(10_000)
  text!: string;

  @IsIn(visibilities)
  @ApiProperty({ enum: visibilities })
  visibility!: Visibility;
}

export class AuthoredDto {
  id!: string;
  @ApiProperty({ enum: visibilities })
  visibility!: Visibility;
  /** Null is the buyer. */
  @ApiProperty({ type: String, nullable: true })
  authorSupplierId!: string | null;
  /** Null for a person of another party than a vendor's own. */
  @ApiProperty({ type: String, nullable: true })
  authorName!: string | null;
  createdAt!: string;
}

export class CommentDto extends AuthoredDto {
  text!: string;
}

export class AttachmentDto extends AuthoredDto {
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
}

export class DiscussionDto {
  /** In the order they were written. */
  comments!: CommentDto[];
  attachments!: AttachmentDto[];
}
