import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Problem } from '../../errors/problem.js';
import { canonical, sha256 } from './build-package.js';
import { type ManifestFile, manifestPath, packageFormat, type PackageManifest, recordPath } from './package-manifest.js';

export const packageProblems = ['missing', 'changed', 'unlisted'] as const;
export type PackageProblem = (typeof packageProblems)[number];

export interface CheckedPackage {
  manifest: PackageManifest;
  manifestSha256: string;
  /** Where the files are not those that the manifest lists. */
  problems: { path: string; problem: PackageProblem }[];
}

const mostManifestBytes = 16 * 1024 * 1024;
const mostEntries = 10_000;

/**
 * Holds every file of a package against its manifest; whether the manifest is the one that was sealed, who sealed it knows.
 * @throws Problem `not_a_package` (422) where there is no manifest that can be read
 */
export async function checkPackage(path: string): Promise<CheckedPackage> {
  const zip = await openPromise(path, { autoClose: false }).catch(notAPackage);
  try {
    const entries = await listed(zip);
    const bytes = await manifestBytes(zip, entries.get(manifestPath));
    const manifest = readManifest(bytes);
    const problems: CheckedPackage['problems'] = [];
    for (const file of manifest.files) {
      const entry = entries.get(file.path);
      const intact = entry && (await isIntact(zip, entry, file, manifest));
      if (!intact) problems.push({ path: file.path, problem: entry ? 'changed' : 'missing' });
    }
    const known = new Set([manifestPath, ...manifest.files.map((file) => file.path)]);
    for (const name of entries.keys()) if (!known.has(name)) problems.push({ path: name, problem: 'unlisted' });
    return { manifest, manifestSha256: sha256(bytes), problems };
  } finally {
    zip.close();
  }
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      // Two files of one name: nobody could say which is meant.
      if (entries.has(entry.fileName) || entries.size >= mostEntries) notAPackage();
      entries.set(entry.fileName, entry);
    }
  } catch {
    notAPackage();
  }
  return entries;
}

/** A file that the manifest lists is read no further than it should be long. */
async function isIntact(zip: ZipFile, entry: Entry, file: ManifestFile, { contentSha256 }: PackageManifest): Promise<boolean> {
  if (entry.uncompressedSize !== file.sizeBytes) return false;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    if (file.path !== recordPath) return (await hashOf(stream)) === file.sha256;
    const bytes = await bytesOf(stream);
    return sha256(bytes) === file.sha256 && sha256(canonical(JSON.parse(bytes.toString('utf8')))) === contentSha256;
  } catch {
    return false;
  }
}

async function manifestBytes(zip: ZipFile, entry: Entry | undefined): Promise<Buffer> {
  if (!entry || entry.uncompressedSize > mostManifestBytes) return notAPackage();
  return bytesOf(await zip.openReadStreamPromise(entry).catch(notAPackage)).catch(notAPackage);
}

function readManifest(bytes: Buffer): PackageManifest {
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    if (isManifest(parsed)) return parsed;
  } catch {
    // Said below.
  }
  return notAPackage();
}

const isManifest = (value: unknown): value is PackageManifest =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === packageFormat &&
  'organisation' in value &&
  typeof value.organisation === 'object' &&
  'contentSha256' in value &&
  'files' in value &&
  Array.isArray(value.files) &&
  value.files.every((file: unknown) => typeof file === 'object' && file !== null && 'path' in file && 'sizeBytes' in file && 'sha256' in file);

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function notAPackage(): never {
  throw new Problem(422, 'not_a_package');
}
