// tsc, with the OpenAPI plugin as a transformer: it reads DTO types and docstrings into the API's description.
import { before } from '@nestjs/swagger/plugin';
import { dirname, join } from 'node:path';
import { rmSync } from 'node:fs';
import ts from 'typescript';

const api = join(import.meta.dirname, '..');
const host = { getCurrentDirectory: () => api, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };

const configPath = join(api, 'tsconfig.json');
const parsed = ts.getParsedCommandLineOfConfigFile(configPath, { incremental: false, tsBuildInfoFile: undefined }, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => fail([diagnostic]),
});

function fail(diagnostics) {
  process.stderr.write(ts.formatDiagnosticsWithColorAndContext(diagnostics, host));
  process.exit(1);
}

const program = ts.createProgram({
  rootNames: parsed.fileNames,
  options: parsed.options,
  projectReferences: parsed.projectReferences,
});
const problems = [...parsed.errors, ...ts.getPreEmitDiagnostics(program)];
if (problems.length > 0) fail(problems);

rmSync(join(dirname(configPath), 'dist'), { recursive: true, force: true });
const openApi = {
  esmCompatible: true,
  introspectComments: true,
  classValidatorShim: true,
  dtoFileNameSuffix: ['.dto.ts', 'health.controller.ts'],
  controllerFileNameSuffix: ['.controller.ts'],
};
const { diagnostics, emitSkipped } = program.emit(undefined, undefined, undefined, false, {
  before: [before(openApi, program)],
});
if (emitSkipped || diagnostics.length > 0) fail(diagnostics);
