import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { type IntegrationKind, integrationKinds } from '../adapters/read-document.js';
import { CreateIntegrationDto, PlainMappingDto } from './integrations.dto.js';

const longestDocument = 500_000;

export class PreviewMessageDto extends PickType(CreateIntegrationDto, ['kind', 'component', 'groupName', 'impacts', 'mapping'] as const) {
  /** The text of a message. */
  @IsString()
  @MaxLength(longestDocument)
  document!: string;
}

export const factKinds = ['outage', 'measurement', 'incident_event', 'incident_change'] as const;

export class PreviewedFactDto {
  @ApiProperty({ enum: factKinds })
  kind!: (typeof factKinds)[number];
  /** Field to what it would become. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  values!: Record<string, string>;
}

export class PreviewedDto {
  /** Of all of them; the first are shown. */
  count!: number;
  facts!: PreviewedFactDto[];
}

export class SampleDto {
  @ApiProperty({ enum: integrationKinds })
  kind!: IntegrationKind;
  document!: string;
  /** Of plain JSON alone: how its sample is read. */
  @ApiProperty({ type: PlainMappingDto, nullable: true })
  mapping!: PlainMappingDto | null;
}
