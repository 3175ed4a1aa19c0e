import type { Statement } from './survey.js';

const usual = (code: string, sv: string, en: string): Statement => ({ code, sv, en, weight: '1' });

/** What a new questionnaire begins with. */
export const usualStatements: readonly Statement[] = [
  usual('takes-part', 'Tar ansvar för helheten, inte bara sin egen del.', 'Takes responsibility for the whole, not just its own part.'),
  usual('hands-over', 'Lämnar över ärenden med det som behövs för att arbeta vidare.', 'Hands cases over with what is needed to carry on.'),
  usual('answers', 'Svarar när andra behöver hjälp.', 'Answers when others need help.'),
  usual('tells', 'Berättar i tid om det som påverkar andra.', 'Tells in time what affects others.'),
  usual('improves', 'Bidrar till att vi blir bättre tillsammans.', 'Helps us become better together.'),
];
