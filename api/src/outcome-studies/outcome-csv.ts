import Papa from 'papaparse';
import { neutralised } from '../platform/files/neutralised.js';
import type { OutcomeStudyDto } from './outcome-studies.dto.js';

const columns = [
  'study', 'changedOn', 'area', 'indicatorSv', 'indicatorEn', 'unit', 'direction', 'source', 'figure', 'kind', 'date', 'period', 'value', 'baseline',
  'change', 'changePercent', 'verdict', 'method', 'remark',
];

/** Tidy: one row an indicator and measurement, the baseline among them, and one an annotation. */
export function outcomeCsv({ title, changedOn, items, annotations }: OutcomeStudyDto): string {
  const study = [neutralised(title), changedOn];
  const measured = items.flatMap((one) => {
    const same = [...study, one.area, neutralised(one.nameSv), neutralised(one.nameEn), neutralised(one.unit), one.direction, one.source, one.figure ?? ''];
    const said = (method: string | null, remark: string | null) => [neutralised(method ?? one.method), neutralised(remark ?? '')];
    const baseline = [...same, 'baseline', one.baselineOn, '', one.baselineValue, one.baselineValue, '', '', '', ...said(null, one.baselineRemark)];
    const rows = one.measurements.map((each) => [
      ...[...same, 'measurement', each.measuredOn, each.period ?? '', each.value, one.baselineValue ?? '', each.change ?? '', each.changePercent ?? ''],
      ...[each.verdict ?? '', ...said(each.method, each.remark)],
    ]);
    return one.baselineValue === null ? rows : [baseline, ...rows];
  });
  const noted = annotations.map(({ notedOn, text }) => [...study, ...Array<string>(7).fill(''), 'annotation', notedOn, ...Array<string>(7).fill(''), neutralised(text)]);
  return `\ufeff${Papa.unparse({ fields: columns, data: [...measured, ...noted] }, { newline: '\r\n' })}`;
}
