import { qualityRule, qualityWord } from '@samsyn/domain/quality-indicators/quality-word';
import { leastVolume, suppressed } from '@samsyn/domain/quality-indicators/suppress';
import type { ScorecardDto } from '../scorecards/scorecard.dto.js';
import type { QualityIndicatorDto, QualityMonthDto, UpdatePublicationDto } from './quality-indicators.dto.js';

interface Measured {
  id: string;
  name: string;
  points: string | null;
  volume: number;
}

/** What everybody may see of a month's scorecard: what was chosen, in words, and nothing that rests on few cases. */
export function qualityMonth(document: ScorecardDto, { towerIds, supplierIds, minimumVolume }: Pick<UpdatePublicationDto, 'towerIds' | 'supplierIds' | 'minimumVolume'>): QualityMonthDto {
  const towers = document.towers
    .filter(({ id }) => towerIds.includes(id))
    .map(({ id, name, score }): Measured => ({
      ...{ id, name, points: score?.points ?? null },
      volume: document.cells.filter((cell) => cell.towerId === id).reduce((sum, { volume }) => sum + volume, 0),
    }));
  const suppliers = document.suppliers
    .filter(({ id }) => supplierIds.includes(id))
    .map(({ id, name, score, volume }): Measured => ({ id, name, points: score.points, volume }));
  const least = Math.max(leastVolume, minimumVolume);
  return {
    period: document.period,
    towers: indicators(towers, least),
    suppliers: indicators(suppliers, least),
    minimumVolume: least,
    rule: qualityRule,
  };
}

/** What has no score has no volume either: its cases say nothing, and could be subtracted. */
function indicators(list: readonly Measured[], least: number): QualityIndicatorDto[] {
  const hidden = suppressed(list, least);
  return list
    .map(({ id, name, points, volume }): QualityIndicatorDto => {
      if (hidden.has(id)) return { name, word: 'suppressed', volume: null };
      const word = qualityWord(points);
      return { name, word, volume: word === 'not_measured' ? null : volume };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
