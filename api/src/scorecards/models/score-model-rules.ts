import { Injectable } from '@nestjs/common';
import { readFormulas } from '@samsyn/domain/scorecards/read-formulas';
import type { KpiScope, ScoreModel } from '@samsyn/domain/scorecards/score-model';
import { validateModel } from '@samsyn/domain/scorecards/validate-model';
import { type FieldProblem, invalid } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaterialRepository } from '../material.repository.js';

type Problem = Omit<FieldProblem, 'field'> & { path: string };

const isSound = (input: unknown): input is ScoreModel => validateModel(input).length === 0;

/** What must hold of a scoring model, in itself and in the organisation it is for; each breach with its field. */
@Injectable()
export class ScoreModelRules {
  constructor(private readonly material: MaterialRepository) {}

  /** The definition as it may stand, its formulas read. */
  async definition(tx: TenantTransaction, given: unknown): Promise<ScoreModel> {
    if (!isSound(given)) throw invalid(validateModel(given).map(inField));
    const { model, problems } = await readFormulas(given);
    const wrong: Problem[] = [...problems, ...(await this.unknown(tx, model))];
    if (wrong.length > 0) throw invalid(wrong.map(inField));
    return model;
  }

  /** R24: whom a KPI is narrowed to must be there. */
  private async unknown(tx: TenantTransaction, { dimensions }: ScoreModel): Promise<Problem[]> {
    const known: Readonly<Record<keyof KpiScope, readonly [ids: ReadonlySet<string>, code: string]>> = {
      supplierIds: [idsOf(await this.material.suppliers(tx)), 'unknown_supplier'],
      towerIds: [idsOf(await this.material.towers(tx)), 'unknown_tower'],
      contractIds: [idsOf(await this.material.contractNames(tx)), 'unknown_contract'],
    };
    const fields = ['supplierIds', 'towerIds', 'contractIds'] as const;
    return dimensions.flatMap(({ kpis }, at) =>
      kpis.flatMap(({ scope }, index) =>
        fields.flatMap((field) => {
          const [ids, code] = known[field];
          const path = `dimensions.${at}.kpis.${index}.scope.${field}`;
          return scope[field].some((id) => !ids.has(id)) ? [{ path, code }] : [];
        }),
      ),
    );
  }
}

const idsOf = (all: readonly { id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id));

const inField = ({ path, code, params }: Problem): FieldProblem => ({ field: `definition.${path}`, code, ...(params ? { params } : {}) });
