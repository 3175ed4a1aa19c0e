import { sourceFile } from '../../files/source-file.js';

/** The SQL of a migration. */
export const readSql = (name: string): string => sourceFile(`platform/database/migrations/${name}`);
