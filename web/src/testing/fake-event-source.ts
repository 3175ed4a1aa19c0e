/** A stream of events that says what a spec has it say. */
export class FakeEventSource extends EventTarget {
  static last: FakeEventSource;
  readyState = 0;

  constructor(readonly address: string) {
    super();
    FakeEventSource.last = this;
  }

  tell(name: 'ready' | 'changes' | 'reset', data: object[] = [], lastEventId = '1.5:5:'): void {
    this.readyState = 1;
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data), lastEventId }));
  }

  fail(readyState: 0 | 2): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = 2;
  }
}
