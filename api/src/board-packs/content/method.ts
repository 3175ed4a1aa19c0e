import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import type { PackLanguage } from './pack-content.js';

export interface MethodSection {
  rule: string;
  title: string;
  text: string;
}

const sv: MethodSection[] = [
  {
    rule: 'R10',
    title: 'Andel inom måltid',
    text: 'Andelen är ärenden som klarades i tid delat med alla som avgjordes i månaden. Är de färre än avtalets minsta antal visas inget tal, utan ”ej mätt”: att inget hände är inte detsamma som att allt gick bra.',
  },
  {
    rule: 'R11',
    title: 'Tillgänglighet',
    text: 'Av den tid tjänsten skulle vara uppe, utan avtalat underhåll, dras den tid den låg nere. Avbrott som överlappar räknas en gång, ett begränsat avbrott efter hur stor del som drabbades. Underhåll som drar ut på tiden blir avbrott.',
  },
  {
    rule: 'R12',
    title: 'Avrundning',
    text: 'Omdömen jämför exakta tal. Det som visas är kapat så att det aldrig ser bättre ut än det är: 99,949 visas aldrig som 99,95, och med ett enda missat ärende visas aldrig 100.',
  },
  {
    rule: 'R13',
    title: 'Två mål',
    text: 'Varje löfte har ett mål och en miniminivå. Utfallet är uppfyllt, under mål, under miniminivå eller ej mätt. Den som ligger precis på gränsen har uppfyllt den.',
  },
  {
    rule: 'R23',
    title: 'Från utfall till poäng',
    text: 'Varje utfall blir 0–100 poäng efter sitt nyckeltals kurva. För en servicenivå ger målet 100 poäng och miniminivån 50, med en rät linje däremellan. Poängen vägs ihop till ett vägt medelvärde, först per dimension, sedan per torn och leverantör. Torn väger sina leverantörer efter avgifterna.',
  },
  {
    rule: 'R23',
    title: 'Täckning',
    text: 'Det som inte kunde mätas räknas varken som bra eller dåligt: vikterna fördelas om på det som mättes, och täckningen visar hur stor del det var. Under {minimumCoverage} i täckning ges ingen poäng.',
  },
  {
    rule: 'R24',
    title: 'Dimensioner',
    text: 'Leverantörer bedöms efter leverans, incidenter, samarbete, innovation, kostnad, flexibilitet och regelefterlevnad. Organisationen bestämmer vad varje dimension väger, från ett datum. En dimension utan underlag väger inget.',
  },
  {
    rule: 'R25',
    title: 'Stängning',
    text: 'När en månad stängs fryses underlaget, reglerna och resultaten, med ett fingeravtryck över allt. Det som kommer in senare visas som en rättelse bredvid det ursprungliga, aldrig i stället för det.',
  },
];

const en: MethodSection[] = [
  {
    rule: 'R10',
    title: 'Share within target',
    text: 'The share is what was done in time of all that was decided in the month. Where there were fewer than the contract’s minimum volume no figure is shown but “not measured”: that nothing happened does not mean that all went well.',
  },
  {
    rule: 'R11',
    title: 'Availability',
    text: 'From the time the service was to be up, without agreed maintenance, the time it was down is taken. Outages at the same time count once, a partial one by the part it touched. Maintenance that goes on too long becomes an outage.',
  },
  {
    rule: 'R12',
    title: 'Rounding',
    text: 'Verdicts compare exact numbers. What is shown is cut so that it never looks better than it is: 99.949 is never shown as 99.95, and one single miss never shows 100.',
  },
  {
    rule: 'R13',
    title: 'Two targets',
    text: 'Every promise has an expected and a minimum level. A result is met, below expected, below minimum or not measured. Who is exactly at a bound has met it.',
  },
  {
    rule: 'R23',
    title: 'From result to points',
    text: 'Every result becomes 0–100 points by the curve of its figure. For a service level the expected target gives 100 points and the minimum 50, with a straight line between. Points are weighed together, first by dimension, then by tower and supplier. A tower weighs its suppliers by their charges.',
  },
  {
    rule: 'R23',
    title: 'Coverage',
    text: 'What could not be measured counts neither for nor against: its weight is shared out among what was measured, and the coverage says how much that was. Under a coverage of {minimumCoverage} there is no score.',
  },
  {
    rule: 'R24',
    title: 'Dimensions',
    text: 'Suppliers are judged by delivery, incidents, collaboration, innovation, cost, flexibility and compliance. The organisation decides what each dimension weighs, from a date on. A dimension without evidence weighs nothing.',
  },
  {
    rule: 'R25',
    title: 'Closing a month',
    text: 'When a month is closed its evidence, rules and results are frozen, with a fingerprint over all of it. What comes in later is shown as a restatement beside the original, never over it.',
  },
];

const verify: Record<PackLanguage, string> = {
  sv: `Kontrollera själv: varje tal i paketet finns i portalen under samma namn och månad och leder därifrån till sitt underlag. För en stängd månad räknar den som driver portalen om allt ur det frysta underlaget med kommandot ”score verify” och jämför fingeravtrycket på första sidan. Resultaten är räknade enligt regelversion {ruleVersion}.`,
  en: `See for yourself: every number in this pack stands in the portal under the same name and month, and leads from there to its evidence. Of a closed month, whoever runs the portal reckons everything anew from what was frozen with the command “score verify”, and compares the fingerprint on the first page. The results are reckoned by rule version {ruleVersion}.`,
};

/** How results are reckoned, in plain words, each part by its rule. */
export function methodOf(language: PackLanguage, minimumCoverage: string, ruleVersion: string): { sections: MethodSection[]; verify: string } {
  const sections = (language === 'sv' ? sv : en).map((section) => ({ ...section, text: section.text.replace('{minimumCoverage}', minimumCoverage) }));
  return { sections, verify: verify[language].replace('{ruleVersion}', ruleVersion || RULE_VERSION) };
}
