/** A file shown with an object of a register. */
export class ObjectFileDto {
  id!: string;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
  createdAt!: string;
}
