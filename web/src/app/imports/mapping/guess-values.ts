/** A text of the file and what it stands for. */
export interface ValuePair {
  text: string;
  value: string;
}

type Words = readonly (readonly [RegExp, string])[];

const priorities: Words = [
  [/^(kritisk|critical|akut|urgent|blocker|mycket h[öo]g)/i, '1'],
  [/^(h[öo]g|high|major)/i, '2'],
  [/^(normal|medel|medium|moderate)/i, '3'],
  [/^(l[åa]g|low|minor)/i, '4'],
  [/^(planerad|planning|planned)/i, '5'],
];

const states: Words = [
  [/^(ny|new|open|[öo]ppen|registrerad)/i, 'new'],
  [/(användare|user|kund|customer)/i, 'awaiting_user'],
  [/(leverant[öo]r|vendor|supplier)/i, 'awaiting_vendor'],
  [/^(väntar|vilande|on hold|pending|pausad)/i, 'on_hold'],
  [/^(pågår|pågående|active|in progress|tilldelad|assigned|work)/i, 'active'],
  [/^(l[öo]st|åtgärdad|resolved|solved|fixed)/i, 'resolved'],
  [/^(st[äa]ngd|avslutad|klar|closed|done|cancel|avbruten)/i, 'closed'],
];

/** Words for priorities that carry a number, such as `3 - Moderate`, are understood without being told. */
export const isUnderstood = (priority: string): boolean => /^P?[1-5](?!\d)/i.test(priority);

const proposed = (texts: readonly string[], known: Words): ValuePair[] =>
  texts.flatMap((text) => {
    const [, value] = known.find(([pattern]) => pattern.test(text)) ?? [];
    return value === undefined ? [] : [{ text, value }];
  });

/** What the words of an unknown file probably mean; nothing for those that say nothing to us. */
export const guessPriorities = (texts: readonly string[]): ValuePair[] =>
  proposed(
    texts.filter((text) => !isUnderstood(text)),
    priorities,
  );

export const guessStates = (texts: readonly string[]): ValuePair[] => proposed(texts, states);
