import { Injectable } from '@nestjs/common';
import { DueIncidents } from '../incidents/measuring/due-incidents.js';
import { RenewalService } from './renewal.service.js';

/** Measures what live incidents' steps have marked. */
@Injectable()
export class DueMeasuring {
  constructor(
    private readonly due: DueIncidents,
    private readonly renewal: RenewalService,
  ) {}

  async measure(organisationId: string): Promise<void> {
    let due = await this.due.find(organisationId);
    while (due.length > 0) {
      await this.renewal.measure(organisationId, { incidentIds: due.map(({ incidentId }) => incidentId) });
      await this.due.done(organisationId, due);
      due = await this.due.find(organisationId);
    }
  }
}
