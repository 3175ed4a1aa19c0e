import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Keeps two processes from running the same import: a lock of the connection, gone when its process is. */
@Injectable()
export class ImportLock {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Runs the work with the lock held; undefined, without running it, while another holds it. */
  async hold<T>(importId: string, work: () => Promise<T>): Promise<T | undefined> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const key = [`import/${importId}`];
      const [got]: { locked: boolean }[] = await runner.query(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked',
        key,
      );
      if (!got?.locked) return undefined;
      try {
        return await work();
      } finally {
        await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key);
      }
    } finally {
      await runner.release();
    }
  }
}
