import type { Curve } from '@samsyn/domain/scorecards/curve';
import { methodOf } from '../content/method.js';
import type { PackContent } from '../content/pack-content.js';
import type { PackText } from '../content/pack-text.js';
import { dimensionName } from './kpi-tables.js';
import { drawTable } from './table.js';
import { bold, type TaggedWriter } from './tagged-writer.js';

/** How everything was reckoned, by the rules and by the model in force, and what of it is invented. */
export function drawAppendix(writer: TaggedWriter, content: PackContent, text: PackText): number {
  const { scorecard } = content;
  writer.newPage();
  const page = writer.heading('H1', text.word('appendix'), { name: 'appendix' });
  const { sections, verify } = methodOf(text.language, text.percent(scorecard.minimumCoverage), scorecard.ruleVersion);
  for (const { title, text: said, rule } of sections) {
    writer.heading('H2', title, { keep: 50 });
    writer.paragraph(`${said} (${rule})`);
  }
  model(writer, content, text);
  writer.space(6);
  writer.paragraph(verify, { font: bold });
  aboutData(writer, content, text);
  return page;
}

/** How a curve turns a value into points, in words. */
export function curveText(curve: Curve | null, text: PackText): string {
  if (!curve) return text.word('curveTargets');
  const at = (value: string | null) => (value === null ? '…' : text.decimal(value));
  switch (curve.kind) {
    case 'linear':
      return text.word('curveLinear', { floor: at(curve.floor), target: at(curve.target) });
    case 'polyline':
      return text.word('curvePolyline', { points: curve.through.map(({ value, points }) => `${at(value)} → ${at(points)}`).join('; ') });
    case 'bands':
      return text.word('curveBands', { points: curve.bands.map(({ from, to, points }) => `${at(from)}–${at(to)} → ${at(points)}`).join('; ') });
    case 'steps':
      return text.word('curveSteps', { points: curve.steps.map(({ value, points }) => `${at(value)} → ${at(points)}`).join('; ') });
  }
}

function model(writer: TaggedWriter, { scorecard, details }: PackContent, text: PackText): void {
  writer.heading('H2', text.word('model'), { keep: 100 });
  writer.paragraph(text.word('modelLead'));
  drawTable(writer, {
    columns: [
      { head: text.word('dimension'), width: '*' },
      { head: text.word('weight'), width: 80, align: 'right' },
    ],
    rows: scorecard.dimensions.map((dimension) => [dimensionName(dimension, text), text.decimal(dimension.weight)]),
  });
  const curves = new Map<string, [string, string]>();
  for (const { kpi, serviceLevelId, names, curve, dimension } of details.flatMap(({ lines }) => lines)) {
    const name = serviceLevelId === null ? names[text.language] : text.word('serviceLevels');
    const place = serviceLevelId === null ? kpi : `${dimension} ${JSON.stringify(curve)}`;
    if (!curves.has(place)) curves.set(place, [name, curveText(curve, text)]);
  }
  if (curves.size === 0) return;
  drawTable(writer, {
    columns: [
      { head: text.word('kpi'), width: 190 },
      { head: text.word('curve'), width: '*' },
    ],
    rows: [...curves.values()],
  });
}

function aboutData(writer: TaggedWriter, { scorecard, organisation }: PackContent, text: PackText): void {
  const illustrative = scorecard.suppliers.filter((supplier) => supplier.illustrative).map(({ name }) => name);
  if (!organisation.notice && !organisation.illustrative && illustrative.length === 0) return;
  writer.heading('H2', text.word('aboutData'));
  if (organisation.illustrative) writer.paragraph(text.word('illustrativeLong'));
  if (organisation.notice) writer.paragraph(organisation.notice[text.language]);
  if (illustrative.length > 0) writer.paragraph(`${illustrative.join(', ')}: ${text.word('illustrativeMark')}.`);
}
