/** A piece of a snippet, and whether it is one of the words that were looked for. */
export interface SnippetPart {
  text: string;
  found: boolean;
}

/** A snippet as the API marks it: what was found stands between U+0002 and U+0003. */
export function snippetParts(snippet: string): SnippetPart[] {
  return snippet
    .split('\u0002')
    .flatMap((piece, index) => {
      const [first = '', ...rest] = piece.split('\u0003');
      return index === 0 ? [{ text: piece, found: false }] : [{ text: first, found: true }, { text: rest.join(''), found: false }];
    })
    .filter(({ text }) => text !== '');
}
