/**
 * Works the items off in lanes side by side, at most so many lanes at once, so that a slow lane holds up no other. Within a
 * lane one comes after the other; once work answers false, the rest of its lane is left for another time.
 */
export async function sideBySide<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  mostLanes: number,
  work: (item: T) => Promise<boolean>,
): Promise<void> {
  const lanes = [...Map.groupBy(items, laneOf).values()];
  const next = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const item of lane) if (!(await work(item))) break;
    }
  };
  await Promise.all(Array.from({ length: mostLanes }, next));
}
