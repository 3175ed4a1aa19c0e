import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Background work for each organisation in turn: their ids are no secret to it, and nothing else of them is read here. */
@Injectable()
export class EveryOrganisation {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * What fails for one keeps none of the others waiting; afterwards all that failed is thrown.
   * @throws AggregateError
   */
  async each(work: (organisationId: string) => Promise<unknown>): Promise<void> {
    const organisations: { id: string }[] = await this.dataSource.query('SELECT id FROM organisation ORDER BY id');
    const failed: unknown[] = [];
    for (const { id } of organisations) {
      try {
        await work(id);
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${organisations.length} organisations failed`);
  }
}
