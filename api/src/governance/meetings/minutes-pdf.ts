import type { CaseLanguage } from '@samsyn/domain/cases/case-content';
import type { ActionDto } from '../../actions/actions.dto.js';
import { packageText } from '../../platform/cases/packages/package-text.js';
import { type PdfWriter, taggedPdf } from '../../platform/files/tagged-pdf.js';
import type { BoardDecisionDto } from '../decisions/decisions.dto.js';
import type { AgendaItemDto, AttendeeDto, MeetingDetailDto } from './meetings.dto.js';
import { type MinutesWord, minutesWord } from './minutes-text.js';

/** A meeting and what came of it, as its reader may see them. */
export interface MinutesContent {
  organisation: { name: string; zone: string };
  meeting: MeetingDetailDto;
  actions: readonly ActionDto[];
}

type Word = (word: MinutesWord, values?: Readonly<Record<string, string | number>>) => string;
interface Said {
  word: Word;
  instant(at: string): string;
}
interface Numbered extends BoardDecisionDto {
  number: number;
}

/** The minutes as a document: the same bytes for the same minutes. */
export function minutesPdf({ organisation, meeting, actions }: MinutesContent, language: CaseLanguage): Promise<Buffer> {
  const { tag, shown } = packageText(language, organisation.zone);
  const said: Said = { word: (word, values) => minutesWord(language, word, values), instant: (at) => shown(at, 'instant') };
  const { word } = said;
  const title = `${word('minutes')}: ${meeting.boardName}`;
  const createdAt = new Date(meeting.approvedAt ?? meeting.sentAt ?? meeting.startsAt);
  return taggedPdf({ title, author: organisation.name, language: tag, createdAt }, (pdf) => {
    pdf.heading('H1', title);
    const ends = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: organisation.zone }).format(new Date(meeting.endsAt));
    pdf.table([110, '*'], [
      [word('meeting'), meeting.title],
      [word('when'), `${said.instant(meeting.startsAt)}–${ends} (${organisation.zone})`],
      [word('place'), meeting.place ?? '–'],
      [word('state'), stateOf(meeting, said)],
    ]);
    if (meeting.illustrative) pdf.paragraph(word('illustrative'));
    people(pdf, meeting.attendance, organisation.name, word);
    if (meeting.summary) {
      pdf.heading('H2', word('summary'));
      prose(pdf, meeting.summary);
    }
    points(pdf, meeting, (point) => (language === 'sv' ? point.titleSv : point.titleEn), word);
    tasks(pdf, actions, word);
    if (meeting.sentAt) approval(pdf, meeting, said);
  });
}

function stateOf({ state, approvedWay, approvedAt, sentAt, answerBy }: MeetingDetailDto, { word, instant }: Said): string {
  if (state === 'approved') return word(approvedWay ?? 'all', { at: approvedAt ? instant(approvedAt) : '' });
  return state === 'minutes_sent' ? word('sent', { at: sentAt ? instant(sentAt) : '', last: answerBy ?? '' }) : word('draft');
}

function people(pdf: PdfWriter, attendance: readonly AttendeeDto[], buyer: string, word: Word): void {
  pdf.heading('H2', word('people'));
  if (attendance.length === 0) return pdf.paragraph(word('nobody'));
  const there = ({ present }: AttendeeDto): MinutesWord => (present === null ? 'unsaid' : present ? 'present' : 'absent');
  const rows = (['present', 'absent', 'unsaid'] as const).flatMap((kind) =>
    attendance.filter((one) => there(one) === kind).map(({ name, supplierName }) => [name, supplierName ?? buyer, word(kind)]),
  );
  pdf.table(['*', '*', 110], rows, [word('name'), word('from'), word('there')]);
}

/** Each point with what was said and decided of it, then what was decided beside them. */
function points(pdf: PdfWriter, { agenda, decisions }: MeetingDetailDto, titleOf: (point: AgendaItemDto) => string, word: Word): void {
  const accepted = agenda.filter(({ state }) => state === 'accepted');
  const places = new Map(accepted.map(({ id }, place) => [id, place]));
  const placeOf = ({ agendaItemId }: BoardDecisionDto) => places.get(agendaItemId ?? '') ?? accepted.length;
  const numbered = decisions
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((decision, index): Numbered => ({ ...decision, number: index + 1 }));
  if (accepted.length === 0) {
    pdf.heading('H2', word('agenda'));
    pdf.paragraph(word('noPoints'));
  }
  for (const [place, point] of accepted.entries()) {
    pdf.heading('H2', `${place + 1}. ${titleOf(point)}`);
    onePoint(pdf, point, numbered.filter((one) => placeOf(one) === place), word);
  }
  const others = numbered.filter((one) => placeOf(one) === accepted.length);
  if (others.length === 0 && numbered.length > 0) return;
  pdf.heading('H2', word(others.length === numbered.length ? 'decisions' : 'otherDecisions'));
  if (numbered.length === 0) pdf.paragraph(word('noDecisions'));
  for (const decision of others) decided(pdf, decision, word);
}

function onePoint(pdf: PdfWriter, { minutes }: AgendaItemDto, decisions: readonly Numbered[], word: Word): void {
  if (minutes) prose(pdf, minutes);
  else if (decisions.length === 0) pdf.paragraph(word('nothingSaid'));
  for (const decision of decisions) decided(pdf, decision, word);
}

function decided(pdf: PdfWriter, { number, text, reason }: Numbered, word: Word): void {
  prose(pdf, word('decision', { number, text }));
  if (reason) prose(pdf, word('reason', { text: reason }));
}

function tasks(pdf: PdfWriter, actions: readonly ActionDto[], word: Word): void {
  pdf.heading('H2', word('actions'));
  if (actions.length === 0) return pdf.paragraph(word('noActions'));
  pdf.table(
    ['*', 140, 80, 60],
    actions.map(({ title, ownerName, dueOn, state }) => [title, ownerName ?? word('noOwner'), dueOn ?? '–', word(state)]),
    [word('action'), word('owner'), word('dueOn'), word('state')],
  );
}

function approval(pdf: PdfWriter, { attendance, ...meeting }: MeetingDetailDto, said: Said): void {
  const { word, instant } = said;
  pdf.heading('H2', word('approval'));
  pdf.paragraph(stateOf({ attendance, ...meeting }, said));
  const present = attendance.filter((one) => one.present);
  if (present.length > 0) {
    const rows = present.map(({ name, answer, answeredAt }) => [name, word(answer ?? 'waiting'), answeredAt ? instant(answeredAt) : '–']);
    pdf.table(['*', 130, 130], rows, [word('name'), word('answer'), word('at')]);
  }
  for (const { name, answer, text } of present) if (answer === 'objected' && text) prose(pdf, word('objection', { name, text }));
}

/** What somebody wrote, as paragraphs. */
function prose(pdf: PdfWriter, text: string): void {
  for (const each of text.split(/[\r\n\u2028\u2029]+/)) {
    const line = each.replaceAll('\t', ' ').trim();
    if (line) pdf.paragraph(line);
  }
}
