import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { type CaseFile, type CaseLanguage, fieldsOf, maskCase } from '@samsyn/domain/cases/case-content';
import type { OpenedCase } from '../cases.service.js';
import { safeFileName } from '../../files/file-names.js';
import { factsCsv, tableCsv } from './package-csv.js';
import { type ManifestFile, manifestPath, packageFormat, type PackageManifest, type PackageMark, type PackagePurpose, recordPath } from './package-manifest.js';
import { packagePdf } from './package-pdf.js';
import { packageText } from './package-text.js';

/** What a package is made of, before it is packed. */
export interface BuiltPackage {
  manifest: PackageManifest;
  manifestBytes: Buffer;
  /** In their order; an attachment is read from the store when its turn comes. */
  files: { path: string; content: Buffer | CaseFile }[];
}

export interface PackageChoice {
  purpose: PackagePurpose;
  language: CaseLanguage;
  sealedAt: Date;
}

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes that mean a value, whoever writes them (RFC 8785). */
export function canonical(value: unknown): Buffer {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no JSON');
  return Buffer.from(text);
}

/** The case's files with their manifest; from the same case, marks and time come the same bytes. */
export async function buildPackage(opened: OpenedCase, { purpose, language, sealedAt }: PackageChoice): Promise<BuiltPackage> {
  const { found, content, organisation, inForce } = opened;
  const text = packageText(language, organisation.zone);
  const masks = purpose === 'disclosure';
  const left = maskCase(content, masks ? inForce : []);
  const labels = new Map(fieldsOf(content, text.word('title')).map(({ path, label }) => [path, label]));
  // A withheld file's name stays too.
  const labelOf = (field: string) => (masks && field.startsWith('files.') ? field : (labels.get(field) ?? field));
  const marks = inForce.map(({ field, legalBasis, reason, until }): PackageMark => ({
    ...{ field, label: labelOf(field), legalBasis, until, masked: masks },
    ...(masks ? {} : { reason }),
  }));
  const { facts, tables, title, withheld } = left;
  const attachments = left.files.map((file, index) => ({ ...file, path: `attachments/${index + 1}-${safeFileName(file.name)}` }));
  const record = canonical({
    ...{ title, facts, tables, withheld, marks },
    attachments: attachments.map(({ key, name, path, mediaType, sizeBytes, sha256: hash }) => ({ key, name, path, mediaType, sizeBytes, sha256: hash })),
  });
  const said: Omit<PackageManifest, 'files'> = {
    format: packageFormat,
    organisation: { slug: organisation.slug, name: organisation.name },
    case: {
      kind: found.kind,
      caseNumber: found.caseNumber,
      archiveNumber: found.archiveNumber,
      title,
      openedAt: found.openedAt.toISOString(),
      closedAt: found.closedAt?.toISOString() ?? null,
    },
    ...{ purpose, language, sealedAt: sealedAt.toISOString(), contentSha256: sha256(record), marks },
  };
  const made: { path: string; mediaType: string; content: Buffer }[] = [
    { path: recordPath, mediaType: 'application/json', content: record },
    { path: 'record.pdf', mediaType: 'application/pdf', content: await packagePdf(said, left, text) },
    { path: 'data/facts.csv', mediaType: 'text/csv', content: factsCsv(facts, text) },
    ...tables.map((table) => ({ path: `data/${safeFileName(table.key)}.csv`, mediaType: 'text/csv', content: tableCsv(table, text) })),
  ];
  const listed: ManifestFile[] = [
    ...made.map(({ path, mediaType, content: bytes }) => ({ path, mediaType, sizeBytes: bytes.length, sha256: sha256(bytes) })),
    ...attachments.map(({ path, mediaType, sizeBytes, sha256: hash }) => ({ path, mediaType, sizeBytes, sha256: hash })),
  ];
  const manifest: PackageManifest = { ...said, files: listed };
  const manifestBytes = canonical(manifest);
  return {
    ...{ manifest, manifestBytes },
    files: [{ path: manifestPath, content: manifestBytes }, ...made, ...attachments.map((file) => ({ path: file.path, content: file }))],
  };
}
