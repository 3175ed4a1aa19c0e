import { attachment, safeFileName } from './file-names.js';
import { documentMediaType } from './media-type.js';

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Avtal\\Bilaga 1.pdf', 'Bilaga 1.pdf'],
    ['a\u0000b\r\n\u202egnp.pdf', 'abgnp.pdf'],
    ['...', 'file'],
    ['A\u030avtal.pdf', 'Åvtal.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(146)}.pdf`],
  ])('%j is kept as %j', (given, kept) => expect(safeFileName(given)).toBe(kept));

  it('offers the name in ASCII and in UTF-8, with nothing that could end the header', () => {
    expect(attachment(`Å "1".pdf`)).toBe(
      `attachment; filename="_ _1_.pdf"; filename*=UTF-8''%C3%85%20%221%22.pdf`,
    );
  });
});

describe('media type of a document', () => {
  it.each([
    ['a.pdf', Buffer.from('%PDF-1.7 …'), 'application/pdf'],
    ['a.csv', Buffer.from('a;b\n1;2'), 'text/csv'],
    ['a.docx', Buffer.from('504b030414', 'hex'), expect.stringContaining('wordprocessingml')],
    ['a.pdf', Buffer.from('<html>'), null],
    ['a.html', Buffer.from('<html>'), null],
    ['a.txt', Buffer.from([0x4d, 0x5a, 0x00]), null],
    ['a.txt', Buffer.alloc(0), null],
    ['constructor', Buffer.from('x'), null],
  ])('%s is told by its content', (name, head, mediaType) =>
    expect(documentMediaType(name, head)).toEqual(mediaType),
  );
});
