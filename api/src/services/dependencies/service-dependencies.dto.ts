import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { type Strength, strengths } from '@samsyn/domain/services/dependency-graph';
import { type ComponentKind, componentKinds } from '../components/component.entity.js';
import { criticalities, type Criticality } from '../service.entity.js';

export const nodeKinds = ['service', 'component'] as const;
export type NodeKind = (typeof nodeKinds)[number];
const text = { type: String, nullable: true } as const;

export class CreateServiceDependencyDto {
  /** The service or component that needs something. */
  @IsUUID()
  fromId!: string;

  /** What it needs: a component, or of a service another service. */
  @IsUUID()
  requiresId!: string;

  /** `hard`: down with it; `soft`: it works on without it. */
  @IsIn(strengths)
  @ApiProperty({ enum: strengths })
  strength!: Strength;
}

export class UpdateServiceDependencyDto {
  @IsIn(strengths)
  @ApiProperty({ enum: strengths })
  strength!: Strength;
}

/** A service or component as its neighbours know it: never its contract. */
export class DependencyNodeDto {
  id!: string;
  @ApiProperty({ enum: nodeKinds })
  kind!: NodeKind;
  name!: string;
  /** Of a service. */
  @ApiProperty({ enum: criticalities, nullable: true, type: String })
  criticality!: Criticality | null;
  /** Of a component, as what follows. */
  @ApiProperty({ enum: componentKinds, nullable: true, type: String })
  componentKind!: ComponentKind | null;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
}

export class ServiceDependencyDto {
  id!: string;
  from!: DependencyNodeDto;
  requires!: DependencyNodeDto;
  @ApiProperty({ enum: strengths })
  strength!: Strength;
  version!: number;
}

export class GraphNodeDto extends DependencyNodeDto {
  /** How the service rests on it, near or far; null of the service itself. */
  @ApiProperty({ enum: strengths, nullable: true, type: String })
  strength!: Strength | null;
}

export class GraphEdgeDto {
  id!: string;
  from!: string;
  to!: string;
  @ApiProperty({ enum: strengths })
  strength!: Strength;
}

/** Everything a service rests on, near and far. */
export class ServiceGraphDto {
  nodes!: GraphNodeDto[];
  edges!: GraphEdgeDto[];
}
