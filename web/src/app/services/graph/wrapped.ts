/** A text in at most `most` lines of `length` characters, broken at spaces; what is left over is cut. */
export function wrapped(text: string, length: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  return kept.map((line, index) => {
    const cut = line.length > length || (index === most - 1 && lines.length > most);
    return cut ? `${line.slice(0, length - 1)}…` : line;
  });
}
