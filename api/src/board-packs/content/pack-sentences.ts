import type { SentenceDto } from '../../overview/overview.dto.js';
import type { PackText } from './pack-text.js';

const known = ['best_mover', 'worst_mover', 'lowest_score', 'lowest_coverage'] as const;

/** A sentence of what changed in the pack's language; undefined of one it has no words for. */
export function sentence({ code, params }: SentenceDto, text: PackText): string | undefined {
  const word = known.find((one) => one === code);
  if (!word) return undefined;
  const { supplier = '', tower = '', points = null, change = null, coverage = null } = params;
  return text.word(word, {
    supplier: supplier ?? '',
    tower: tower ?? '',
    points: points === null ? text.word('noScore') : text.points(points),
    change: change === null ? '' : text.change(change),
    coverage: coverage === null ? '' : text.percent(coverage),
  });
}
