import { Service, signal } from '@angular/core';

/** The time zone times are shown in: the organisation's own, wherever the reader sits. */
@Service()
export class Zone {
  readonly name = signal('Europe/Stockholm');
}
