import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { canonical, sha256 } from './canonical.js';
import { Parts } from './freezer.service.js';
import { FreezesRepository, type StoredFreeze } from './freezes.repository.js';
import { inputsOf, recomputeResults, recomputeScores } from './recompute.js';

export interface VerifiedVersion {
  version: number;
  hash: string;
  verified: boolean;
  /** What is not as it was frozen; empty of a verified version. */
  differences: Difference[];
}

export interface Difference {
  /** `manifest`, a kind of lines with the number of the chunk, or a recomputed line by what it is of. */
  what: string;
  frozen: string | null;
  found: string | null;
}

/** R25: makes a month's results and scores from what was frozen again, and compares the bytes. */
@Injectable()
export class Verifier {
  constructor(private readonly freezes: FreezesRepository) {}

  /** Every version of a month, the close first; none of a month that is not closed. */
  async verify(tx: TenantTransaction, period: string): Promise<VerifiedVersion[]> {
    const versions: VerifiedVersion[] = [];
    for (const freeze of await this.freezes.ofPeriod(tx, period)) {
      const differences = await this.differences(tx, freeze);
      versions.push({ version: freeze.version, hash: freeze.contentHash, verified: differences.length === 0, differences });
    }
    return versions;
  }

  private async differences(tx: TenantTransaction, freeze: StoredFreeze): Promise<Difference[]> {
    const stored = await this.chunkDifferences(tx, freeze);
    // What is no longer what was frozen is worth nothing to reckon with.
    return stored.length > 0 ? stored : this.recomputed(tx, freeze);
  }

  private async chunkDifferences(tx: TenantTransaction, { id, manifest, contentHash }: StoredFreeze): Promise<Difference[]> {
    const differences: Difference[] = [];
    const found = sha256(manifest);
    if (found !== contentHash) return [{ what: 'manifest', frozen: contentHash, found }];
    const { chunks }: { chunks: { kind: string; sequence: number; sha256: string }[] } = JSON.parse(manifest);
    for (const chunk of chunks) {
      const text = await this.freezes.text(tx, id, chunk.kind, chunk.sequence);
      const hash = text === null ? null : sha256(text);
      if (hash !== chunk.sha256) differences.push({ what: `${chunk.kind} ${chunk.sequence}`, frozen: chunk.sha256, found: hash });
    }
    const known = new Set(chunks.map(({ kind, sequence }) => `${kind} ${sequence}`));
    const more = (await this.freezes.chunks(tx, id)).filter(({ kind, sequence }) => !known.has(`${kind} ${sequence}`));
    return [...differences, ...more.map(({ kind, sequence, sha256: hash }) => ({ what: `${kind} ${sequence}`, frozen: null, found: hash }))];
  }

  private async recomputed(tx: TenantTransaction, { id, manifest }: StoredFreeze): Promise<Difference[]> {
    const read = this.freezes.reader(tx, id);
    const results = await recomputeResults(read, async () => undefined);
    const inputs = await inputsOf(read);
    const parts = new Parts();
    const line = (value: { supplierId: string | null }) => {
      const text = canonical(value);
      parts.add(value.supplierId, `${text}\n`);
      return text;
    };
    const made = new Map<string, string>();
    for (const row of results) made.set(`result ${row.serviceLevelId}`, line(row));
    for (const detail of recomputeScores(inputs)) made.set(`score ${detail.kind} ${detail.subjectId}`, line(detail));
    const frozen = new Map<string, string>();
    for await (const rows of read('results')) for (const row of rows) frozen.set(`result ${row.serviceLevelId}`, canonical(row));
    for await (const details of read('scores')) for (const one of details) frozen.set(`score ${one.kind} ${one.subjectId}`, canonical(one));
    const differences = [...new Set([...frozen.keys(), ...made.keys()])].flatMap((what): Difference[] => {
      const [was, is] = [frozen.get(what) ?? null, made.get(what) ?? null];
      return was === is ? [] : [{ what, frozen: was, found: is }];
    });
    for (const { serviceLevelId, exactValue } of inputs.figures) {
      const row = results.find((one) => one.serviceLevelId === serviceLevelId);
      const value = row?.exactValue ?? null;
      if (value !== exactValue) differences.push({ what: `input ${serviceLevelId}`, frozen: exactValue, found: value });
    }
    const { parts: frozenParts }: { parts: object[] } = JSON.parse(manifest);
    const [was, is] = [canonical(frozenParts), canonical(parts.all())];
    return was === is ? differences : [...differences, { what: 'parts', frozen: was, found: is }];
  }
}
