import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { ChangeStream, eventText } from './change-stream.js';
import { cursorText, parseCursor } from './cursor.js';

const now = new Date('2026-11-28T12:00:00Z');
const place = (snapshot: string, readAt = now.getTime()) => cursorText({ readAt, snapshot });

describe('a stream to one reader', () => {
  const response = () => new ServerResponse(new IncomingMessage(new Socket()));

  it('lets go of a reader that does not take what it is sent', () => {
    const answer = response();
    const stream = new ChangeStream(answer, '');
    stream.caughtUp('');
    stream.send('x'.repeat(60 * 1024));
    expect(answer.destroyed).toBe(false);
    stream.send('x'.repeat(10 * 1024));
    expect(answer.destroyed).toBe(true);
    stream.send('nothing more');
    stream.beat();
  });

  it('holds back what is new until the reader has caught up', () => {
    const answer = response();
    const written: string[] = [];
    answer.write = (text: string) => written.push(text) > 0;
    const stream = new ChangeStream(answer, '');
    stream.send('new');
    expect(written).toEqual([]);
    stream.caughtUp('missed');
    stream.send('newer');
    expect(written).toEqual(['missed', 'new', 'newer']);
  });

  it('is one event with the place it ends at', () => {
    const cursor = { readAt: 5, snapshot: '7:9:8' };
    const change = { topic: 'incidents', subjectId: null, kind: 'imported' } as const;
    expect(eventText({ changes: [change], cursor })).toBe(
      'id: 5.7:9:8\nevent: changes\ndata: [{"topic":"incidents","subjectId":null,"kind":"imported"}]\n\n',
    );
    expect(eventText({ changes: null, cursor })).toContain('event: reset');
  });
});

describe('a place to go on from', () => {
  it.each(['7:7:', '7:9:7', '7:12:8,10,11'])('is read back: %s', (snapshot) => {
    expect(parseCursor(place(snapshot), now)).toEqual({ readAt: now.getTime(), snapshot });
  });

  it.each([
    '', 'x', '7:9:8', place('9:7:'), place('0:7:'), place('7:9:9'), place('7:9:6'), place('7:12:10,8'), place('7:9:8;DROP'),
    place('7:9223372036854775808:'), place('7:7:', now.getTime() - 7 * 86_400_000), `${place('7:9:')}${'8,'.repeat(3000)}8`,
  ])('is none: %s', (text) => {
    expect(parseCursor(text, now)).toBeUndefined();
  });
});
