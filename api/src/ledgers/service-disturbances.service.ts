import { Injectable } from '@nestjs/common';
import type { Disturbance } from '@samsyn/domain/services/service-status';
import type { Interval } from '@samsyn/domain/time/interval';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceDependenciesService } from '../services/dependencies/service-dependencies.service.js';
import { EndToEndEvidenceRepository, type PlacedEvidence } from './end-to-end-evidence.repository.js';
import { isAbout, overAt } from './end-to-end-reckoning.js';

/** What services rest on hard, and what was or will be the matter with it. */
@Injectable()
export class ServiceDisturbances {
  constructor(
    private readonly dependencies: ServiceDependenciesService,
    private readonly evidence: EndToEndEvidenceRepository,
  ) {}

  /** By service, what touches an interval; a service that rests on nothing has none. */
  async within(tx: TenantTransaction, interval: Interval): Promise<Map<string, Disturbance[]>> {
    const components = new Map((await this.evidence.components(tx)).map((each) => [each.id, each]));
    const all = await this.evidence.within(tx, interval);
    return new Map(
      [...(await this.dependencies.hardComponents(tx))].map(([serviceId, ids]) => {
        const own = ids.flatMap((id) => components.get(id) ?? []);
        return [serviceId, all.filter((one) => own.some((component) => isAbout(one, component))).flatMap(disturbancesOf)];
      }),
    );
  }
}

/** Agreed maintenance is that until its agreed end; what goes on beyond it is an outage (R11). */
function disturbancesOf(one: PlacedEvidence): Disturbance[] {
  const [from, over] = [one.from.getTime(), overAt(one)];
  if (one.kind === 'outage') return [{ kind: 'outage', from, to: over, impact: one.impact }];
  const agreed = one.to?.getTime() ?? null;
  const work: Disturbance = { kind: 'maintenance', from, to: agreed, impact: one.impact };
  return agreed !== null && over !== null && over > agreed ? [work, { kind: 'outage', from: agreed, to: over, impact: one.impact }] : [work];
}
