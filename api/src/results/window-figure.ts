import type { Figure } from '@samsyn/domain/service-levels/figure';
import type { FigureWindow } from '@samsyn/domain/service-levels/figure-window';

/** A figure with the window it looks back on. */
export interface WindowFigure {
  window: FigureWindow;
  figure: Figure;
}
