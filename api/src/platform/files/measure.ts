import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { Problem } from '../errors/problem.js';

const headBytes = 4096;

/** Passes a file on, and knows its size, hash and beginning afterwards; fails once it is over the limit. */
export class Measure extends Transform {
  private readonly hash = createHash('sha256');
  sizeBytes = 0;
  head = Buffer.alloc(0);

  constructor(
    private readonly content: Readable,
    private readonly limitBytes: number,
  ) {
    super();
  }

  /** Once all of it has passed. */
  measured(): { sizeBytes: number; sha256: string; head: Buffer } {
    return { sizeBytes: this.sizeBytes, sha256: this.hash.digest('hex'), head: this.head };
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: Error | null, data?: Buffer) => void): void {
    this.sizeBytes += chunk.length;
    if (this.sizeBytes > this.limitBytes) return done(this.tooLarge());
    this.hash.update(chunk);
    if (this.head.length < headBytes) this.head = Buffer.concat([this.head, chunk]).subarray(0, headBytes);
    done(null, chunk);
  }

  override _flush(done: (error: Error | null) => void): void {
    // A file that is cut off at the parser's own limit ends as if it were whole.
    done('truncated' in this.content && this.content.truncated === true ? this.tooLarge() : null);
  }

  private tooLarge(): Problem {
    return new Problem(413, 'file_too_large', { limitBytes: this.limitBytes });
  }
}
