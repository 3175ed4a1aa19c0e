interface Signature {
  bytes: string;
  mediaType: string;
}

// First bytes in hexadecimal. Office files are zip archives or the older compound files.
const signatures: Signature[] = [
  { bytes: '255044462d', mediaType: 'application/pdf' },
  { bytes: '89504e470d0a1a0a', mediaType: 'image/png' },
  { bytes: 'ffd8ff', mediaType: 'image/jpeg' },
  { bytes: '504b0304', mediaType: 'application/zip' },
  { bytes: 'd0cf11e0a1b11ae1', mediaType: 'application/x-ole-storage' },
];

const office = 'application/vnd.openxmlformats-officedocument';

/** What a file of each extension must begin as, and what it is then called. */
const byExtension: Record<string, { begins: string; mediaType: string }> = {
  pdf: { begins: 'application/pdf', mediaType: 'application/pdf' },
  png: { begins: 'image/png', mediaType: 'image/png' },
  jpg: { begins: 'image/jpeg', mediaType: 'image/jpeg' },
  jpeg: { begins: 'image/jpeg', mediaType: 'image/jpeg' },
  docx: { begins: 'application/zip', mediaType: `${office}.wordprocessingml.document` },
  xlsx: { begins: 'application/zip', mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { begins: 'application/zip', mediaType: `${office}.presentationml.presentation` },
  odt: { begins: 'application/zip', mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { begins: 'application/zip', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  zip: { begins: 'application/zip', mediaType: 'application/zip' },
  doc: { begins: 'application/x-ole-storage', mediaType: 'application/msword' },
  xls: { begins: 'application/x-ole-storage', mediaType: 'application/vnd.ms-excel' },
  msg: { begins: 'application/x-ole-storage', mediaType: 'application/vnd.ms-outlook' },
  txt: { begins: 'text/plain', mediaType: 'text/plain' },
  md: { begins: 'text/plain', mediaType: 'text/plain' },
  csv: { begins: 'text/plain', mediaType: 'text/csv' },
};

/** The media type of a document by its content and name; null when they disagree or the kind is not kept here. */
export function documentMediaType(fileName: string, head: Buffer): string | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  return known && known.begins === contentType(head) ? known.mediaType : null;
}

function contentType(head: Buffer): string | null {
  const hex = head.subarray(0, 8).toString('hex');
  const found = signatures.find(({ bytes }) => hex.startsWith(bytes));
  if (found) return found.mediaType;
  const hasControls = head.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));
  return head.length > 0 && !hasControls ? 'text/plain' : null;
}
