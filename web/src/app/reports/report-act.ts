import { inject, Service } from '@angular/core';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem } from '../core/http/api-problem.js';
import type { ReportDetail } from './report.js';

/** How an act went: the report as it is now, and whether somebody else had moved it before. */
export interface Acted {
  readonly report: ReportDetail;
  readonly faster: boolean;
}

/** Acts on a report as it was seen; where the other side was faster, what it is now comes back instead. */
@Service()
export class ReportAct {
  private readonly api = inject(ApiClient);

  async take(path: string, body: object, seen: { version?: number; idempotencyKey?: string }): Promise<Acted> {
    try {
      return { report: await this.api.post<ReportDetail>(path, { body, ...seen }), faster: false };
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status !== 412 || !problem.current) throw error;
      return { report: problem.current as ReportDetail, faster: true };
    }
  }
}
