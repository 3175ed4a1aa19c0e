import type { Format } from '../../core/i18n/format.js';

/** 340 kB, 2,4 MB: how large a file is, by the reader's locale. */
export function fileSize(format: Format, bytes: number): string {
  const large = bytes >= 1024 * 1024;
  const size = format.number(bytes / (large ? 1024 * 1024 : 1024), { digits: large ? 1 : 0 });
  return `${size}\u00a0${large ? 'MB' : 'kB'}`;
}
