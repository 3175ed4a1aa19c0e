import { line } from 'd3-shape';
import { palette, tones } from './palette.js';
import { bold, contentWidth, inFont, margin, regular, type TaggedWriter } from './tagged-writer.js';

/** Charts are drawn as paths: they stay sharp on paper, and their text can be searched. */

export interface TrendPoint {
  label: string;
  /** Null where there is no score. */
  points: string | null;
}

export interface TrendFigure {
  title: string;
  /** What the chart says, for those who do not see it. */
  alt: string;
  points: readonly TrendPoint[];
  minimum: string;
  shown: (points: string) => string;
}

const trendHeight = 132;

/** For drawing alone: what is written beside it is exact. */
const position = (decimal: string) => Number(decimal);

export function drawTrend(writer: TaggedWriter, { title, alt, points, minimum, shown }: TrendFigure): void {
  writer.room(trendHeight + 18);
  const { document } = writer;
  const top = writer.y;
  const plot = { left: margin + 26, right: margin + contentWidth - 46, top: top + 20, bottom: top + trendHeight - 18 };
  const step = points.length > 1 ? (plot.right - plot.left) / (points.length - 1) : 0;
  const x = (index: number) => plot.left + step * index;
  const y = (value: number) => plot.bottom - ((plot.bottom - plot.top) * value) / 100;
  const text = (said: string, at: { x: number; y: number; width: number; align?: 'left' | 'right' | 'center' }, style: { color?: string; font?: string; size?: number } = {}) =>
    document
      .font(style.font ?? regular)
      .fontSize(style.size ?? 7)
      .fillColor(style.color ?? palette.muted)
      .text(inFont(said), at.x, at.y, { width: at.width, align: at.align ?? 'left', lineBreak: false });
  writer.mark(
    'Figure',
    () => {
      text(title, { x: margin, y: top, width: contentWidth }, { font: bold, size: 9, color: palette.ink });
      for (const value of [0, 50, 100]) {
        const dashed = value === 50;
        document.moveTo(plot.left, y(value)).lineTo(plot.right, y(value)).lineWidth(0.6);
        if (dashed) document.dash(3, { space: 2 });
        document.stroke(dashed ? tones.below_minimum.strong : palette.line).undash();
        text(String(value), { x: margin, y: y(value) - 4, width: 20, align: 'right' });
      }
      text(minimum, { x: plot.left + 2, y: y(50) + 2, width: 160 }, { size: 6.5 });
      const drawn = line<TrendPoint>()
        .defined((point) => point.points !== null)
        .x((_, index) => x(index))
        .y((point) => y(position(point.points ?? '0')));
      const path = drawn([...points]);
      if (path) document.path(path).lineWidth(1.8).lineJoin('round').lineCap('round').stroke(palette.accent);
      for (const [index, point] of points.entries()) {
        const labelled = points.length <= 12 || index % 2 === 0;
        if (labelled) text(point.label, { x: x(index) - 24, y: plot.bottom + 5, width: 48, align: 'center' });
        if (point.points === null) continue;
        document.circle(x(index), y(position(point.points)), 2.4).lineWidth(1.2).fillAndStroke(palette.paper, palette.accent);
      }
      const last = points.at(-1);
      if (last?.points) {
        text(shown(last.points), { x: plot.right + 8, y: y(position(last.points)) - 5, width: 44 }, { font: bold, size: 9, color: palette.accent });
      }
    },
    { alt: inFont(alt), bbox: [margin, top, margin + contentWidth, top + trendHeight] },
  );
  writer.y = top + trendHeight + 4;
}

export interface WaterfallStep {
  label: string;
  /** Points added or taken, as shown. */
  change: string;
  shown: string;
}

export interface WaterfallFigure {
  title: string;
  alt: string;
  from: { label: string; points: string; shown: string };
  steps: readonly WaterfallStep[];
  to: { label: string; points: string; shown: string };
}

const bar = { height: 11, row: 18, label: 190, value: 56 };

/** A bar for each part of a change, from the score before to the score now. */
export function drawWaterfall(writer: TaggedWriter, { title, alt, from, steps, to }: WaterfallFigure): void {
  const height = 20 + (steps.length + 2) * bar.row + 14;
  writer.room(height + 6);
  const { document } = writer;
  const top = writer.y;
  const levels = [position(from.points)];
  for (const { change } of steps) levels.push((levels.at(-1) ?? 0) + position(change));
  levels.push(position(to.points));
  const [low, high] = [Math.max(0, Math.floor(Math.min(...levels) / 10) * 10), Math.min(100, Math.ceil(Math.max(...levels) / 10) * 10)];
  const left = margin + bar.label;
  const width = contentWidth - bar.label - bar.value;
  const x = (value: number) => left + (width * (value - low)) / Math.max(high - low, 1);
  const row = (index: number) => top + 20 + index * bar.row;
  const text = (said: string, at: { x: number; y: number; width: number; align?: 'right' }, strong = false, color: string = palette.ink) =>
    document
      .font(strong ? bold : regular)
      .fontSize(8)
      .fillColor(color)
      .text(inFont(said), at.x, at.y, { width: at.width, height: 10, align: at.align ?? 'left', ellipsis: true });
  const whole = (index: number, { label, points, shown }: WaterfallFigure['from']) => {
    const y = row(index);
    text(label, { x: margin, y: y + 1, width: bar.label - 8 }, true);
    document.rect(x(low), y, Math.max(x(position(points)) - x(low), 1), bar.height).fill(palette.deep);
    text(shown, { x: margin + contentWidth - bar.value, y: y + 1, width: bar.value, align: 'right' }, true);
  };
  writer.mark(
    'Figure',
    () => {
      document.font(bold).fontSize(9).fillColor(palette.ink).text(inFont(title), margin, top, { width: contentWidth, lineBreak: false });
      whole(0, from);
      for (const [index, { label, change, shown }] of steps.entries()) {
        const [before, after] = [levels[index] ?? 0, levels[index + 1] ?? 0];
        const y = row(index + 1);
        const tone = position(change) < 0 ? tones.below_minimum : tones.met;
        text(label, { x: margin, y: y + 1, width: bar.label - 8 });
        document.rect(x(Math.min(before, after)), y, Math.max(Math.abs(x(after) - x(before)), 1), bar.height).fill(tone.strong);
        document.moveTo(x(after), y + bar.height).lineTo(x(after), y + bar.row).lineWidth(0.5).stroke(palette.lineStrong);
        text(shown, { x: margin + contentWidth - bar.value, y: y + 1, width: bar.value, align: 'right' }, false, tone.strong);
      }
      whole(steps.length + 1, to);
      // The scale rarely begins at nothing, and says so.
      const axis = row(steps.length + 2) - 2;
      document.moveTo(x(low), axis).lineTo(x(high), axis).lineWidth(0.5).stroke(palette.lineStrong);
      for (const [value, align] of [[low, 'left'], [high, 'right']] as const) {
        document.font(regular).fontSize(7).fillColor(palette.muted).text(String(value), align === 'left' ? x(low) : x(high) - 30, axis + 2, { width: 30, align, lineBreak: false });
      }
    },
    { alt: inFont(alt), bbox: [margin, top, margin + contentWidth, top + height] },
  );
  writer.y = top + height + 6;
}
