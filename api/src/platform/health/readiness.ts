import { Injectable } from '@nestjs/common';

/** Whether the process has finished what must precede the first request. */
@Injectable()
export class Readiness {
  private ready = false;

  markReady(): void {
    this.ready = true;
  }

  get isReady(): boolean {
    return this.ready;
  }
}
