import { HOUR, MINUTE } from '@samsyn/domain/time/instant';
import { realPairs } from '../real-log.js';
import type { PlainPause } from './reference/windows.js';

export interface Case {
  from: number;
  to: number;
  target: number;
  pauses: readonly PlainPause[];
}

const TARGETS = [1, 4, 8, 40].map((hours) => hours * HOUR);
export const targetAt = (place: number): number => TARGETS[place % TARGETS.length] ?? HOUR;

/** An incident waits for its user up to four times: pauses as a history gives them, whole minutes, one after the other. */
function pausesOf(from: number, to: number, count: number): PlainPause[] {
  const step = Math.floor((to - from) / (count + 1) / MINUTE) * MINUTE;
  if (step < 2 * MINUTE) return [];
  return Array.from({ length: count }, (_, place) => {
    const start = from + step * (place + 1);
    return { from: start - Math.floor(step / 3 / MINUTE) * MINUTE, to: start };
  }).filter((pause) => pause.from < pause.to);
}

/** Every incident of the real log, with a target and pauses it might have had. */
export async function realCases(): Promise<Case[]> {
  return (await realPairs()).map(({ from, to }, place) => ({
    ...{ from, to, target: targetAt(place) },
    pauses: pausesOf(from, to, place % 5),
  }));
}
