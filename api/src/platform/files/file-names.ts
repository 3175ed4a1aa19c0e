// Control characters, and what separates folders or is reserved on one system or another.
const unsafe = /[\p{Cc}\p{Cf}\\/:*?"<>|]/gu;

/** A given file name as one that is safe to keep and to offer: its last part, without what any system reserves. */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).pop() ?? '';
  const clean = last.replace(unsafe, '').replace(/^[.\s]+|[.\s]+$/g, '');
  const characters = [...clean];
  if (characters.length <= 150) return clean || 'file';
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  return characters.slice(0, 150 - extension.length).join('') + extension;
}

/** Content-Disposition that always saves, never shows: RFC 6266 with the name in UTF-8 and an ASCII fallback. */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
