import { scoreMonth } from '@samsyn/domain/scorecards/score-month';
import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import { Problem } from '../../../platform/errors/problem.js';
import type { ScoreDetailDto } from '../../score-detail.dto.js';
import { scoreDetails } from '../../score-detail-document.js';
import { FrozenMonth, type HeldLines } from './frozen-month.js';

/** How one version of the rules makes results and scores from what was frozen. */
export interface Rules {
  month(held: HeldLines): FrozenMonth;
  scores(inputs: MonthInputs): ScoreDetailDto[];
}

/** R25: every version that anything was ever frozen by; a rule that changes leaves its predecessor here. */
const versions: Readonly<Record<string, Rules>> = {
  '1': {
    month: (held) => new FrozenMonth(held),
    scores: (inputs) => scoreDetails(inputs, scoreMonth(inputs)),
  },
};

/** @throws Problem 409 `unknown_rule_version`: this program is older than what was frozen */
export function rulesOf(version: string): Rules {
  const found = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (!found) throw new Problem(409, 'unknown_rule_version', { version, known: Object.keys(versions).join(', ') });
  return found;
}
