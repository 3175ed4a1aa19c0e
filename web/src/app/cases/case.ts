import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Case = Schemas['CaseDto'];
export type CaseDetail = Schemas['CaseDetailDto'];
export type SecrecyMark = Schemas['SecrecyMarkDto'];
export type CasePackage = Schemas['CasePackageDto'];
export type PackageMark = Schemas['PackageMarkDto'];
export type Disclosure = Schemas['DisclosureDto'];
export type Verification = Schemas['PackageVerificationDto'];

/** Where the pages of what has a case are. */
export const objectPages: Record<Case['kind'], string> = { report: '/reports', dispute: '/reports/disputes', credit: '/credits' };
