/** The shape of a series in a box of 100 × 30; gaps stay gaps. Null where there is nothing to draw. */
export interface Sparkline {
  path: string;
  /** Height of the target line. */
  target: number | null;
  end: { x: number; y: number } | null;
}

const width = 100;
const height = 30;
const margin = 3;

export function sparkline(values: readonly (number | null)[], target: number | null): Sparkline | null {
  const measured = values.filter((value) => value !== null);
  if (measured.length < 2) return null;
  const all = target === null ? measured : [...measured, target];
  const lowest = Math.min(...all);
  const span = Math.max(...all) - lowest || 1;
  const x = (index: number) => margin + (index * (width - 2 * margin)) / (values.length - 1);
  const y = (value: number) => height - margin - ((value - lowest) * (height - 2 * margin)) / span;

  let path = '';
  let end: Sparkline['end'] = null;
  values.forEach((value, index) => {
    if (value === null) return;
    const joined = index > 0 && values[index - 1] !== null;
    path += `${joined ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    end = { x: x(index), y: y(value) };
  });
  return { path, target: target === null ? null : y(target), end };
}
