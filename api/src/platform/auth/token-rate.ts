import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { AppConfig } from '../config.js';

const minute = 60_000;

/** How often a token asks, counted by the minute: a program in a loop shall not slow everybody down. */
@Injectable()
export class TokenRate {
  private minute = 0;
  private counts = new Map<string, number>();

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Problem 429 `too_many_requests` beyond the limit of this minute and process */
  count(tokenId: string, now: Date): void {
    const current = Math.floor(now.getTime() / minute);
    if (current !== this.minute) {
      this.minute = current;
      this.counts = new Map();
    }
    const count = (this.counts.get(tokenId) ?? 0) + 1;
    this.counts.set(tokenId, count);
    if (count > this.config.tokenRequestsPerMinute) throw new Problem(429, 'too_many_requests');
  }
}
