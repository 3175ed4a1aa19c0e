import type { S3Client } from '@aws-sdk/client-s3';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Settings } from '../config.js';
import { Problem } from '../errors/problem.js';
import { checkedKey, fileMissing, FileStore, type StoredFile } from './file-store.js';
import { Measure } from './measure.js';

const partBytes = 8 * 1024 * 1024;
const connectWithinMs = 5000;
const answerWithinMs = 60_000;

/** Files in any store that speaks S3. The client is loaded with the first file: who keeps files on disk never pays for it. */
export class S3Store extends FileStore {
  private readonly logger = new Logger('Files');
  private connected?: Promise<{ client: S3Client; sdk: typeof import('@aws-sdk/client-s3') }>;

  constructor(private readonly settings: S3Settings) {
    super();
  }

  async save(organisationId: string, content: Readable, limitBytes: number): Promise<StoredFile> {
    const key = `${organisationId}/${randomUUID()}`;
    const { client } = await this.connect();
    const { Upload } = await import('@aws-sdk/lib-storage');
    const measure = new Measure(content, limitBytes);
    // In parts, so that none is held whole; a failed upload takes its parts with it.
    const upload = new Upload({
      ...{ client, partSize: partBytes, queueSize: 2, leavePartsOnError: false },
      params: { ...this.object(key), Body: measure },
    });
    let broken: { error: unknown } | undefined;
    const coming = pipeline(content, measure).catch((error: unknown) => {
      broken = { error };
    });
    try {
      await upload.done();
    } catch (error) {
      // What came in may have failed, or the store did while it came.
      const own = broken?.error ?? (measure.errored instanceof Problem ? measure.errored : undefined);
      measure.destroy();
      await coming;
      throw own ?? this.unavailable(error);
    }
    await coming;
    if (broken) {
      await this.remove(key);
      throw broken.error;
    }
    return { key, ...measure.measured() };
  }

  async read(key: string): Promise<Readable> {
    const object = this.object(key);
    const { client, sdk } = await this.connect();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(object));
      if (Body instanceof Readable) return Body;
      throw new Error('an answer without a body');
    } catch (error) {
      throw error instanceof sdk.NoSuchKey ? fileMissing() : this.unavailable(error);
    }
  }

  async remove(key: string): Promise<void> {
    const object = this.object(key);
    const { client, sdk } = await this.connect();
    try {
      await client.send(new sdk.DeleteObjectCommand(object));
    } catch (error) {
      throw this.unavailable(error);
    }
  }

  private object(key: string) {
    return { Bucket: this.settings.bucket, Key: checkedKey(key) };
  }

  private unavailable(error: unknown): Problem {
    this.logger.error(error);
    return new Problem(503, 'storage_unavailable');
  }

  private connect() {
    this.connected ??= import('@aws-sdk/client-s3').then((sdk) => {
      const { endpoint, region, accessKeyId, secretAccessKey } = this.settings;
      const client = new sdk.S3Client({
        ...{ endpoint, region, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 3 },
        // Buckets as folders of one address: stores of one's own have no name for each bucket, nor the newer checksums.
        ...{ forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' },
        requestHandler: { connectionTimeout: connectWithinMs, socketTimeout: answerWithinMs },
      });
      return { client, sdk };
    });
    return this.connected;
  }
}
