import { linkedSignal, type Signal, untracked } from '@angular/core';

/** The steps that can be taken, and those somebody is writing although another's step has closed them: nothing typed is lost. */
export function openSteps<Step extends string>(possible: () => readonly Step[], isWritten: (step: Step) => boolean): Signal<readonly Step[]> {
  return linkedSignal<readonly Step[], readonly Step[]>({
    source: possible,
    computation: (now, before) => [...now, ...(before?.value ?? []).filter((step) => !now.includes(step) && untracked(() => isWritten(step)))],
  });
}
