import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Round = Schemas['SurveyRoundDto'];
export type Questionnaire = Schemas['SurveyTemplateDto'];
export type Statement = Schemas['SurveyStatementDto'];
export type MySurvey = Schemas['MySurveyDto'];
export type SurveyForm = Schemas['SurveyFormDto'];
export type Results = Schemas['SurveyResultsDto'];
export type PartyResult = Schemas['PartyResultDto'];
export type StatementResult = Schemas['StatementResultDto'];
export type Responses = Schemas['JoinedResponsesDto'];

/** What tells an open page that it may be out of date; that somebody answered does not. */
export const topics: readonly PermissionWord[] = ['surveys'];

export const base = '/governance/surveys';
