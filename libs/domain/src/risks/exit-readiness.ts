import Fraction from 'fraction.js';

/** What has to be in place for a contract to be left without harm. */
export const exitTopics = ['exit_plan', 'data_export', 'documentation', 'knowledge_transfer', 'step_in', 'licences', 'staff', 'notice_term'] as const;
export type ExitTopic = (typeof exitTopics)[number];

export const exitStates = ['missing', 'under_way', 'ready', 'not_needed'] as const;
export type ExitState = (typeof exitStates)[number];

export interface ExitPoint {
  readonly topic: ExitTopic;
  readonly state: ExitState;
  /** When it is to be looked at again; null: not agreed. */
  readonly reviewOn: string | null;
}

export interface ExitReadiness {
  readonly ready: number;
  /** Topics that are needed. */
  readonly needed: number;
  /** Percent; null where nothing is needed. */
  readonly percent: Fraction | null;
  readonly overdue: readonly ExitTopic[];
}

/**
 * How ready a contract is to be left: ready topics of those needed, each alike; a topic nobody has answered is missing, and one
 * under way is not ready. A topic's review is overdue from the day after its date.
 */
export function exitReadiness(points: readonly ExitPoint[], today: string): ExitReadiness {
  const states = new Map(points.map((point) => [point.topic, point]));
  const needed = exitTopics.filter((topic) => states.get(topic)?.state !== 'not_needed');
  const ready = needed.filter((topic) => states.get(topic)?.state === 'ready').length;
  const overdue = needed.filter((topic) => (states.get(topic)?.reviewOn ?? today) < today);
  return { ready, needed: needed.length, percent: needed.length === 0 ? null : new Fraction(ready * 100, needed.length), overdue };
}
