import type { OcdsProblem, OcdsRelease, ReadRelease } from './ocds.js';
import { releaseProblems } from './validate-release.js';

/** What JSON in the database could not hold: a null character, or half a character. */
const unstorable = /\\u(0000|d[89a-f][0-9a-f]{2})/i;
const longestKept = 100_000;

/** The releases of a file: one, a package of many, a list, or one on each line. */
export function* readOcds(text: string): Generator<ReadRelease> {
  const whole = parsed(text);
  const releases = whole === undefined ? null : releasesOf(whole);
  if (releases) {
    for (const [index, release] of releases.entries()) yield readRelease(release, index + 1, JSON.stringify(release) ?? '');
    return;
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const release = parsed(line);
    if (release === undefined) yield refused(index + 1, null, [{ path: '', code: 'ocds_json', params: {} }], line);
    else yield readRelease(release, index + 1, line);
  }
}

/** A package's or list's releases, or the one that a file is; null of a file that is none of them. */
function releasesOf(whole: unknown): unknown[] | null {
  if (Array.isArray(whole)) return whole as unknown[];
  if (typeof whole !== 'object' || whole === null) return null;
  const { releases } = whole as { releases?: unknown };
  return Array.isArray(releases) ? (releases as unknown[]) : [whole];
}

function readRelease(content: unknown, position: number, written: string): ReadRelease {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return refused(position, null, [{ path: '', code: 'ocds_not_an_object', params: {} }], written);
  }
  const { ocid } = content as { ocid?: unknown };
  const said = typeof ocid === 'string' ? ocid : null;
  const problems = unstorable.test(JSON.stringify(content)) ? [{ path: '', code: 'ocds_text', params: {} }] : releaseProblems(content);
  if (problems.length > 0) return refused(position, said, problems, written);
  return { position, ocid: said, release: content as OcdsRelease, problems: [], content: written };
}

const refused = (position: number, ocid: string | null, problems: OcdsProblem[], content: string): ReadRelease => ({
  ...{ position, ocid, release: null, problems },
  content: content.replaceAll('\0', '').toWellFormed().slice(0, longestKept),
});

/** `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
