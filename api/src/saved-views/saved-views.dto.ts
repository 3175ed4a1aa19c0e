import { IsString, Matches, MaxLength } from 'class-validator';
import { IsText } from '../platform/http/fields.js';

/** A page with all its choices, shared with colleagues by a name. It gives no right to what is there. */
export class SavedViewDto {
  id!: string;
  name!: string;
  /** Within the portal, with its choices. */
  path!: string;
  createdByName!: string;
  createdAt!: string;
  /** The reader may take it away. */
  removable!: boolean;
}

export class SavedViewsDto {
  /** The newest first; the newest hundred. */
  items!: SavedViewDto[];
}

export class SaveViewDto {
  @IsText()
  name!: string;

  /** An address within the portal: `/` and no second one. */
  @IsString()
  @MaxLength(1000)
  @Matches(/^\/[^/\\\s]\S*$/)
  path!: string;
}
