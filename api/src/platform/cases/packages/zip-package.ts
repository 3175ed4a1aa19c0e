import { createHash } from 'node:crypto';
import { PassThrough, Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';
import { Problem } from '../../errors/problem.js';
import type { BuiltPackage } from './build-package.js';

/** The package as a zip archive; every entry carries the time of sealing, so that the bytes say nothing of when they were packed. */
export function zipPackage({ manifest, files }: BuiltPackage, read: (fileKey: string) => Promise<Readable>): Readable {
  const zip = new ZipFile();
  const options = { mtime: new Date(manifest.sealedAt), mode: 0o100644 };
  const packed = new PassThrough();
  zip.outputStream.pipe(packed);
  const failed = (error: Error) => packed.destroy(error);
  zip.on('error', failed);
  for (const { path, content } of files) {
    if (Buffer.isBuffer(content)) zip.addBuffer(content, path, options);
    else {
      zip.addReadStreamLazy(path, { ...options, size: content.sizeBytes }, (done) => {
        read(content.fileKey).then(
          (stream) => done(null, unchanged(stream, content.sha256).on('error', failed)),
          (error: unknown) => done(error, Readable.from([])),
        );
      });
    }
  }
  zip.end();
  return packed;
}

/** The stream, ending in an error where its bytes are not those that were taken in. */
function unchanged(stream: Readable, sha256: string): Readable {
  const hash = createHash('sha256');
  const checked = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
    flush: (done) => done(hash.digest('hex') === sha256 ? null : new Problem(409, 'file_damaged')),
  });
  stream.on('error', (error) => checked.destroy(error));
  return stream.pipe(checked);
}
