import type { ServerResponse } from 'node:http';
import type { ChangesRead } from './change.repository.js';
import { cursorText } from './cursor.js';

/** How much may wait for a slow reader before it is let go; it comes back to where it was. */
const heldBytes = 64 * 1024;

/** What one answer says, ready to be sent to many. */
export function eventText({ changes, cursor }: ChangesRead): string {
  const event = changes === null ? 'reset' : 'changes';
  return `id: ${cursorText(cursor)}\nevent: ${event}\ndata: ${JSON.stringify(changes ?? [])}\n\n`;
}

/** Says where the reader stands now; nothing before that reaches it. */
export const readyText = ({ cursor }: ChangesRead): string => `retry: 1000\nid: ${cursorText(cursor)}\nevent: ready\ndata: []\n\n`;

/** One open browser's stream. Until it has caught up with what it missed, what is new waits. */
export class ChangeStream {
  private waiting: string[] | undefined = [];

  constructor(
    private readonly response: ServerResponse,
    /** Of its session, as hex. */
    readonly session: string,
  ) {}

  /** What it missed, then all that came meanwhile. */
  caughtUp(text: string): void {
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    for (const one of [text, ...waiting]) this.send(one);
  }

  send(text: string): void {
    if (this.waiting) this.waiting.push(text);
    else this.write(text);
  }

  beat(): void {
    this.write(': \n\n');
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.destroyed || this.response.writableEnded) return;
    this.response.write(text);
    if (this.response.writableLength > heldBytes) this.response.destroy();
  }
}
