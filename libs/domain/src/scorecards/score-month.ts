import Fraction from 'fraction.js';
import { exact, parseRatio } from '../numbers/decimal.js';
import { KpiFacts, type KpiFact, type Place } from './kpi-facts.js';
import type { MonthInputs, ScoredFigure } from './month-inputs.js';
import { type GroupKind, type GroupNode, type Score, scoreOf } from './score.js';

/** A supplier in a tower, or a contract in one. */
export interface PlaceScore {
  readonly place: Place;
  readonly score: Score;
  readonly facts: readonly KpiFact[];
  /** Its service levels. */
  readonly figures: readonly ScoredFigure[];
}

/** The scores of one month, each with the tree that explains it; the maps are ordered by id. */
export interface MonthScores {
  readonly period: string;
  /** `null` where there is nobody to score. */
  readonly organisation: Score | null;
  readonly towers: ReadonlyMap<string, Score>;
  readonly suppliers: ReadonlyMap<string, Score>;
  readonly contracts: ReadonlyMap<string, Score>;
  /** Suppliers in towers, by `placeKey`. */
  readonly cells: ReadonlyMap<string, PlaceScore>;
  /** Contracts in towers, by `placeKey`. */
  readonly contractCells: ReadonlyMap<string, PlaceScore>;
}

interface Built {
  readonly key: string;
  readonly place: Place;
  readonly charge: Fraction;
  readonly dimensions: readonly GroupNode[];
  readonly facts: readonly KpiFact[];
  readonly figures: readonly ScoredFigure[];
}

/** Names a supplier in a tower, or a contract in one. */
export const placeKey = (supplierOrContractId: string, towerId: string): string => `${supplierOrContractId}/${towerId}`;

const keyOf = ({ supplierId, towerId, contractId }: Place): string => placeKey(contractId ?? supplierId, towerId);

/**
 * R23, R24: the scores of a month from its inputs and nothing else. Charges weigh suppliers in a tower, a supplier's towers
 * and the towers of the organisation; where nobody is paid, all weigh alike.
 * @throws DomainError what `scoreOf`, `pointsFor` and `parseRatio` throw for a model or inputs that do not hold
 */
export function scoreMonth(inputs: MonthInputs): MonthScores {
  const minimum = exact(inputs.model.model.minimumCoverage).div(100);
  const cells = places(inputs, false).map((place) => built(inputs, place));
  const contractCells = places(inputs, true).map((place) => built(inputs, place));
  const totals = (kind: GroupKind, parts: readonly Built[], of: (place: Place) => string, child: (place: Place) => string) =>
    new Map(
      [...new Set(parts.map(({ place }) => of(place)))].sort().map((id) => {
        const own = parts.filter(({ place }) => of(place) === id);
        return [id, scoreOf(group(kind, id, own, child), minimum)] as const;
      }),
    );
  const supplierOf = ({ supplierId }: Place) => supplierId;
  const towerOf = ({ towerId }: Place) => towerId;
  const scoredPlaces = (all: readonly Built[]) =>
    new Map(all.map(({ key, place, facts, figures, dimensions }) => [key, { place, facts, figures, score: placeScore(place, dimensions, minimum) }]));
  return {
    period: inputs.period,
    organisation: cells.length === 0 ? null : scoreOf(whole(cells), minimum),
    towers: totals('tower', cells, towerOf, supplierOf),
    suppliers: totals('supplier', cells, supplierOf, towerOf),
    contracts: totals('contract', contractCells, ({ contractId }) => contractId ?? '', towerOf),
    cells: scoredPlaces(cells),
    contractCells: scoredPlaces(contractCells),
  };
}

function places({ charges, figures }: MonthInputs, byContract: boolean): Place[] {
  const all = [...charges, ...figures].map(
    ({ supplierId, towerId, contractId }): Place => ({ supplierId, towerId, contractId: byContract ? contractId : null }),
  );
  return [...new Map(all.map((place) => [keyOf(place), place]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

function built(inputs: MonthInputs, place: Place): Built {
  const facts = new KpiFacts(inputs, place);
  const here = (one: { supplierId: string; towerId: string; contractId: string }) =>
    one.supplierId === place.supplierId && one.towerId === place.towerId && (place.contractId ?? one.contractId) === one.contractId;
  const spoken = inputs.model.model.dimensions.filter((dimension) => facts.speaks(dimension));
  const dimensions = spoken.map((dimension) => ({ dimension, own: facts.of(dimension) }));
  return {
    key: keyOf(place),
    place,
    charge: inputs.charges.filter(here).reduce((sum, { minor }) => sum.add(parseRatio(minor)), new Fraction(0)),
    dimensions: dimensions.map(({ dimension: { code, weight, minimumCoverage }, own }) => ({
      ...{ id: code, kind: 'dimension', weight, children: own.map(({ node }) => node) },
      ...(minimumCoverage === null ? {} : { minimumCoverage: exact(minimumCoverage).div(100) }),
    })),
    facts: dimensions.flatMap(({ own }) => own),
    figures: inputs.figures.filter(here),
  };
}

function group(kind: GroupKind, id: string, parts: readonly Built[], childOf: (place: Place) => string, weight?: Fraction): GroupNode {
  const nobodyPaid = parts.every(({ charge }) => charge.equals(0));
  return {
    ...{ id, kind, weight: weight ?? '1' },
    children: parts.map(({ place, charge, dimensions }) => ({
      id: childOf(place),
      kind: kind === 'tower' ? 'supplier' : 'tower',
      weight: nobodyPaid ? '1' : charge,
      children: dimensions,
    })),
  };
}

function whole(cells: readonly Built[]): GroupNode {
  const towers = [...new Set(cells.map(({ place }) => place.towerId))].sort();
  const nobodyPaid = cells.every(({ charge }) => charge.equals(0));
  const children = towers.map((towerId) => {
    const own = cells.filter(({ place }) => place.towerId === towerId);
    const charge = own.reduce((sum, one) => sum.add(one.charge), new Fraction(0));
    return group('tower', towerId, own, ({ supplierId }) => supplierId, nobodyPaid ? new Fraction(1) : charge);
  });
  return { id: 'organisation', kind: 'organisation', weight: '1', children };
}

/** A single dimension keeps its own coverage where that is too little for a score: nothing else says what was measured. */
function placeScore({ towerId }: Place, dimensions: readonly GroupNode[], minimum: Fraction): Score {
  const score = scoreOf({ id: towerId, kind: 'tower', weight: '1', children: dimensions }, minimum);
  const [only, ...others] = score.children;
  return only && others.length === 0 ? { ...score, coverage: only.coverage } : score;
}
