import { snippetParts } from './snippet.js';

describe('what was found', () => {
  it('stands out in its sentence', () => {
    expect(snippetParts('Vi \u0002godkände\u0003 kortare \u0002svarstid\u0003.')).toEqual([
      { text: 'Vi ', found: false },
      { text: 'godkände', found: true },
      { text: ' kortare ', found: false },
      { text: 'svarstid', found: true },
      { text: '.', found: false },
    ]);
    expect(snippetParts('\u0002x\u0003')).toEqual([{ text: 'x', found: true }]);
  });
});
