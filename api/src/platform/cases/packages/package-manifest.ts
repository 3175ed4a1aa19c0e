import type { CaseKind } from '@samsyn/domain/cases/case';
import type { CaseLanguage, ShownValue } from '@samsyn/domain/cases/case-content';

export const packageFormat = 'samsyn-case-package/1';
export const manifestPath = 'manifest.json';
export const recordPath = 'record.json';

export const packagePurposes = ['archive', 'disclosure'] as const;
/** An archive gets all with the marks listed, anybody else what is not marked. */
export type PackagePurpose = (typeof packagePurposes)[number];

export interface ManifestFile {
  path: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

/** A mark as it travels: why a field is secret stays within the organisation and its archive. */
export interface PackageMark {
  field: string;
  /** What the field is called in the package's language; its path where the case has no such field. */
  label: string;
  legalBasis: string;
  until: string;
  masked: boolean;
  reason?: string;
}

/** What a package says of itself; its own hash is kept by who sealed it. */
export interface PackageManifest {
  format: typeof packageFormat;
  organisation: { slug: string; name: string };
  case: {
    kind: CaseKind;
    caseNumber: string;
    archiveNumber: string | null;
    title: ShownValue;
    openedAt: string;
    closedAt: string | null;
  };
  purpose: PackagePurpose;
  language: CaseLanguage;
  sealedAt: string;
  /** Of the record as canonical JSON (RFC 8785). */
  contentSha256: string;
  marks: PackageMark[];
  files: ManifestFile[];
}
