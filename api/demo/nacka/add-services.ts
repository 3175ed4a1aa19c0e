import type { INestApplicationContext } from '@nestjs/common';
import { Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ComponentsService } from '../../src/services/components/components.service.js';
import { ServiceDependenciesService } from '../../src/services/dependencies/service-dependencies.service.js';
import { ServicesService } from '../../src/services/services.service.js';
import type { Ids } from './ids.js';
import type { Nacka } from './load-nacka.js';
import { components as namedInEvidence } from './own-promises.js';
import { type DemoComponent, type DemoService, reachedBy, services, sharedComponents } from './services.js';

/** The one system that the demo's outages name themselves. */
const named: Record<string, string[]> = { 'Journal kommunal hälso- och sjukvård': [namedInEvidence.records] };
const clusters = {
  orange: { application: ['Virtualiseringskluster A', 'Virtualiseringskluster B'], database: 'Databaskluster A' },
  driftpunkten: { application: ['Virtualiseringskluster D1', 'Virtualiseringskluster D2'], database: 'Databaskluster D' },
} as const;
const signIn = 'Katalog och inloggning';

/** The application and the database a system is made of. */
function componentsOf({ name, runner, criticality }: DemoService, index: number): DemoComponent[] {
  const { application, database } = clusters[runner];
  const place = { supplier: runner, tower: 'operations' };
  const essential = criticality === 'critical' || criticality === 'high';
  return [
    {
      ...{ ...place, name: `${name}, applikation`, kind: 'application', aliases: named[name] ?? [] },
      hard: [`${name}, databas`, application[index % 2] ?? '', ...(essential ? [signIn] : [])],
      soft: [...(essential ? [] : [signIn]), ...(index % 3 === 0 ? ['Integrationsplattform'] : [])],
    },
    {
      ...{ ...place, name: `${name}, databas`, kind: 'database' },
      hard: [database],
      soft: index % 4 === 0 ? ['Säkerhetskopiering'] : [],
    },
  ];
}

interface Need {
  from: string;
  to: string;
  strength: 'hard' | 'soft';
}

const needsOf = ({ name, hard = [], soft = [] }: Pick<DemoComponent, 'name' | 'hard' | 'soft'>): Need[] => [
  ...hard.map((to): Need => ({ from: name, to, strength: 'hard' })),
  ...soft.map((to): Need => ({ from: name, to, strength: 'soft' })),
];

/** Nacka's services and what runs them, added by the services a user calls; the names of both are told apart. */
export async function addServices(app: INestApplicationContext, nacka: Nacka): Promise<void> {
  await app.get(Tenancy).run(nacka.principal, async (tx) => {
    const components = [...sharedComponents, ...services.flatMap(componentsOf)];
    const componentIds = await addComponents(app, tx, nacka, components);
    const serviceIds = await addRegister(app, tx, nacka.calendarIds);
    const ownNeeds = services.flatMap(({ name, users }) => {
      const { network, client } = reachedBy[users];
      return needsOf({ name, hard: [`${name}, applikation`, network], soft: client === null ? [] : [client] });
    });
    const idOf = (ids: Ids, name: string) => {
      const id = ids[name];
      if (id === undefined) throw new Error(`the demo has no ${name}`);
      return id;
    };
    await app.get(ServiceDependenciesService).createAll(tx, [
      ...components.flatMap(needsOf).map(({ from, to, strength }) => ({ fromId: idOf(componentIds, from), requiresId: idOf(componentIds, to), strength })),
      ...ownNeeds.map(({ from, to, strength }) => ({ fromId: idOf(serviceIds, from), requiresId: idOf(componentIds, to), strength })),
    ]);
  });
}

async function addComponents(app: INestApplicationContext, tx: TenantTransaction, { parties, towerIds }: Nacka, all: DemoComponent[]): Promise<Ids> {
  const ids = await app.get(ComponentsService).createAll(
    tx,
    all.map(({ name, kind, supplier, tower, aliases = [] }) => ({
      ...{ name, kind, aliases, illustrative: true, towerId: towerIds[tower] ?? '' },
      supplierId: parties[supplier]?.supplierId ?? '',
      contractId: parties[supplier]?.contractId ?? null,
    })),
  );
  return Object.fromEntries(all.map(({ name }, index) => [name, ids[index] ?? '']));
}

async function addRegister(app: INestApplicationContext, tx: TenantTransaction, calendarIds: Ids): Promise<Ids> {
  const ids = await app.get(ServicesService).createAll(
    tx,
    services.map(({ name, criticality, owner }) => ({
      ...{ name, criticality, owner, illustrative: true },
      calendarId: (criticality === 'critical' ? calendarIds['always'] : calendarIds['office']) ?? null,
    })),
  );
  return Object.fromEntries(services.map(({ name }, index) => [name, ids[index] ?? '']));
}
