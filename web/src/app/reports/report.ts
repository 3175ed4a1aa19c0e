import type { components } from '@samsyn/api-client';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';

type Schemas = components['schemas'];
/** Forms and their answers are what the domain says they are; the contract calls them objects. */
type WithForm<T> = Omit<T, 'definition' | 'answers'> & { definition: FormDefinition; answers: Answers };

export type Report = Schemas['ReportDto'];
export type DueReport = Schemas['DueReportDto'];
export type ReportDetail = Schemas['ReportDetailDto'];
export type ReportDraft = WithForm<Schemas['ReportDraftDto']>;
export type ReportFigure = Schemas['ReportFigureDto'];
export type ReportFile = Schemas['ReportFileDto'];
export type ReportVersion = WithForm<Schemas['ReportVersionDto']>;
export type Dispute = Schemas['DisputeDto'];
export type ReportCorrection = Schemas['ReportCorrectionDto'];
export type Receipt = Schemas['ReceiptDto'];
export type ReportState = Report['state'];
export type Timeliness = Report['timeliness'];
export type Standing = ReportFigure['standing'];
export type LocalText = Schemas['LocalTextDto'];

/** What stands there until the form has come. */
export const noForm: FormDefinition = { sections: [] };

export const reportStates = ['draft', 'submitted', 'in_review', 'returned', 'disputed', 'accepted', 'not_delivered'] as const;
export const timelinesses = ['upcoming', 'on_time', 'late', 'missing'] as const;
