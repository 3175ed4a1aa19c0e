import type { IncidentTaskEntity } from './incident-task.entity.js';
import type { TaskDto } from './tasks.dto.js';

const text = (at: Date | null) => at?.toISOString() ?? null;

export const presentTask = (task: IncidentTaskEntity): TaskDto => {
  const { id, title, supplierId, towerId, status, note, version } = task;
  return {
    ...{ id, title, supplierId, towerId, status, note, version },
    openedAt: task.openedAt.toISOString(),
    dueAt: text(task.dueAt),
    acknowledgedAt: text(task.acknowledgedAt),
    endedAt: text(task.endedAt),
  };
};
