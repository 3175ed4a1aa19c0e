import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';

/** A process of its own that answers calls; it ends with us, however we end. */
export interface Child<Request, Answer> {
  ask(request: Request): Promise<Answer>;
  stop(): Promise<void>;
}

type Reply<Answer> = { answer: Answer } | { failure: string };

/** Starts one of the programs beside this file. */
export function startChild<Request extends object, Answer>(
  program: string,
  env: Record<string, string> = {},
): Child<Request, Answer> {
  const child = fork(join(import.meta.dirname, program), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const gone = once(child, 'exit').then(([code]): never => {
    throw new Error(`${program} ended (${String(code)})`);
  });
  gone.catch(() => undefined);
  return {
    async ask(request) {
      child.send(request);
      const [reply]: [Reply<Answer>] = await Promise.race([
        once(child, 'message') as Promise<[Reply<Answer>]>,
        gone,
      ]);
      if ('failure' in reply) throw new Error(`${program}: ${reply.failure}`);
      return reply.answer;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await Promise.race([gone.catch(() => undefined), wait(5_000, undefined, { ref: false })]);
      child.kill('SIGKILL');
    },
  };
}

/** The child's side: answers one request after the other until the parent lets go. */
export function answerParent<Request, Answer>(
  answer: (request: Request) => Answer | Promise<Answer>,
  close: () => Promise<void> = async () => undefined,
): void {
  process.on('message', (request: Request) => {
    void (async () => answer(request))().then(
      (value) => process.send?.({ answer: value }),
      (error: unknown) =>
        process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  // The terminal's Ctrl-C reaches the whole group; who ends first is the parent's to decide.
  process.on('SIGINT', () => undefined);
  process.once('disconnect', () => void close().finally(() => process.exit(0)));
}
