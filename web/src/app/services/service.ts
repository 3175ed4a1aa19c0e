import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Service = Schemas['ServiceDto'];
export type ServiceDetail = Schemas['ServiceDetailDto'];
export type ServiceComponent = Schemas['ComponentDto'];
export type ServiceComponentDetail = Schemas['ComponentDetailDto'];
export type RestingService = Schemas['RestingServiceDto'];
export type ServiceDependency = Schemas['ServiceDependencyDto'];
export type DependencyNode = Schemas['DependencyNodeDto'];
export type ServiceGraph = Schemas['ServiceGraphDto'];
export type GraphNode = Schemas['GraphNodeDto'];
export type Strength = ServiceDependency['strength'];
export type Criticality = Service['criticality'];
export type ComponentKind = ServiceComponent['kind'];

export const criticalities: readonly Criticality[] = ['critical', 'high', 'medium', 'low'];
export const componentKinds: readonly ComponentKind[] = [
  'application',
  'database',
  'server',
  'network',
  'client_image',
  'integration',
  'other',
];
export const strengths: readonly Strength[] = ['hard', 'soft'];
