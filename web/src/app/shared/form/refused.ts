import { ApiProblem } from '../../core/http/api-problem.js';

/** What a form itself refuses, as the API would say it: at the field, in words of `errors`. */
export const refused = (field: string, code: string): ApiProblem => new ApiProblem({ status: 422, code: 'invalid_input', errors: [{ field, code }] });
