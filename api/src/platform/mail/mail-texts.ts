import type { NotificationKind } from '@samsyn/domain/notifications/notification-kind';

export type MailLanguage = 'sv' | 'en';

interface Texts {
  greeting: string;
  digestSubject: string;
  digestLead: string;
  toPage: string;
  why: string;
  kinds: Record<NotificationKind, string>;
}

/** What the mails say; `{…}` is filled in. The portal has the same sentences in its own files. */
export const mailTexts: Record<MailLanguage, Texts> = {
  sv: {
    greeting: 'Hej {name}!',
    digestSubject: 'Dagens nyheter från {organisation}',
    digestLead: 'Det här har hänt i {organisation} sedan det förra brevet:',
    toPage: 'Öppna i Samsyn:',
    why: 'Du får brevet för att du är med i {organisation} i Samsyn. Vad du får välja själv ställer du in på kontosidan:',
    kinds: {
      incident_assigned: 'Incident {number} har tilldelats er: {title}',
      step_waiting: 'Ett steg på incident {number} väntar på ert godkännande: {title}',
      step_decided: 'Ert steg på incident {number} har fått besked: {title}',
      clock_at_risk: 'Tiden för {code} på incident {number} är snart ute: {title}',
      clock_breached: 'Tiden för {code} på incident {number} har gått ut: {title}',
      comment_added: 'Ny kommentar på incident {number}: {title}',
      import_finished: 'Importen av {file} är klar',
      import_failed: 'Importen av {file} misslyckades',
      outage_recorded: 'Ett avbrott har registrerats hos er: {title}',
      credit_proposed: 'Ett vite för {period} har krävts: {name}',
      credit_answered: 'Vitet för {period} har besvarats: {name}',
      score_window_open: 'Ert styrkort för {period} är klart att läsa; synpunkter kan lämnas till och med {last}',
      score_objected: '{supplier} har en invändning mot sitt styrkort för {period}',
      score_commented: '{supplier} har kommenterat sitt styrkort för {period}',
      score_objection_answered: 'Er invändning mot styrkortet för {period} har besvarats',
      month_in_review: '{period} granskas inför att månaden stängs; synpunkter tas emot till och med {last}',
      month_closed: '{period} är stängd: siffrorna ligger fast',
      restatement_proposed: 'En rättelse av {period} har föreslagits och väntar på en underskrift',
      month_restated: 'En rättelse av {period} ligger bredvid de stängda siffrorna',
      status_update_due: 'Det är dags för en lägesrapport om incident {number}: {title}',
      called_in: 'Ni har kallats in till den allvarliga incidenten {number}: {title}',
      room_role_given: 'Ni har fått en roll i den allvarliga incidenten {number}: {title}',
      evidence_asked: 'Underlag begärs av er om den allvarliga incidenten {number}: {title}',
      report_due: 'Rapporten {number} för {period} ska in senast {due}',
      report_missing: 'Rapporten {number} för {period} skulle ha kommit {due}',
      report_submitted: 'Rapporten {number} för {period} har lämnats in',
      report_returned: 'Rapporten {number} för {period} har kommit tillbaka med synpunkter',
      report_accepted: 'Rapporten {number} för {period} är godkänd',
      report_review_due: 'Rapporten {number} för {period} väntar på granskning',
      report_answer_needed: 'Rapporten {number} för {period} väntar på ert svar',
      report_answered: 'Rapporten {number} för {period} har besvarats',
      action_given: 'En åtgärd är er: {title}',
      commitment_handed_in: '{supplier} har lämnat in ett åtagande: {title} (senast {due})',
      commitment_answered: 'Ert åtagande har fått besked: {title} (senast {due})',
      board_pack_ready: 'Styrelsepaketet för {period} är klart: {name}',
    },
  },
  en: {
    greeting: 'Hello {name},',
    digestSubject: 'Today’s news from {organisation}',
    digestLead: 'This has happened at {organisation} since the last mail:',
    toPage: 'Open in Samsyn:',
    why: 'You get this mail because you are a member of {organisation} in Samsyn. Choose what you get on your account page:',
    kinds: {
      incident_assigned: 'Incident {number} has been assigned to you: {title}',
      step_waiting: 'A step on incident {number} waits for your acceptance: {title}',
      step_decided: 'Your step on incident {number} has been decided: {title}',
      clock_at_risk: 'The time of {code} on incident {number} is nearly up: {title}',
      clock_breached: 'The time of {code} on incident {number} has run out: {title}',
      comment_added: 'New comment on incident {number}: {title}',
      import_finished: 'The import of {file} is done',
      import_failed: 'The import of {file} failed',
      outage_recorded: 'An outage has been recorded of yours: {title}',
      credit_proposed: 'A credit for {period} has been claimed: {name}',
      credit_answered: 'The credit for {period} has been answered: {name}',
      score_window_open: 'Your scorecard for {period} can be read; comments can be made up to and including {last}',
      score_objected: '{supplier} objects to its scorecard for {period}',
      score_commented: '{supplier} has commented on its scorecard for {period}',
      score_objection_answered: 'Your objection to the scorecard for {period} has been answered',
      month_in_review: '{period} is under review before it closes; comments are taken up to and including {last}',
      month_closed: '{period} is closed: its figures stand',
      restatement_proposed: 'A restatement of {period} has been proposed and waits for a signature',
      month_restated: 'A restatement of {period} stands beside its closed figures',
      status_update_due: 'A status update on incident {number} is due: {title}',
      called_in: 'You have been called in to the major incident {number}: {title}',
      room_role_given: 'You have been given a role in the major incident {number}: {title}',
      evidence_asked: 'You are asked for evidence about the major incident {number}: {title}',
      report_due: 'Report {number} for {period} is due by {due}',
      report_missing: 'Report {number} for {period} was due on {due}',
      report_submitted: 'Report {number} for {period} has been submitted',
      report_returned: 'Report {number} for {period} has been returned with comments',
      report_accepted: 'Report {number} for {period} has been accepted',
      report_review_due: 'Report {number} for {period} waits to be reviewed',
      report_answer_needed: 'Report {number} for {period} waits for your answer',
      report_answered: 'Report {number} for {period} has been answered',
      action_given: 'An action is yours: {title}',
      commitment_handed_in: '{supplier} has handed in a commitment: {title} (due {due})',
      commitment_answered: 'Your commitment has been answered: {title} (due {due})',
      board_pack_ready: 'The board pack for {period} is ready: {name}',
    },
  },
};
