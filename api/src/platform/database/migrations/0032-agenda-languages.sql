-- What a point of an agenda is about, in both languages, as of what is escalated; what somebody typed is the same in both.
ALTER TABLE agenda_item RENAME COLUMN title TO title_sv;
ALTER TABLE agenda_item ADD COLUMN title_en text CHECK (length(title_en) BETWEEN 1 AND 300);

-- Points taken so far have the Swedish words alone: those that are the portal's own are said in English too, the rest stays as it is.
UPDATE agenda_item a SET title_en = left(coalesce(
  (SELECT e.title_en FROM escalation e
    WHERE e.organisation_id = a.organisation_id AND e.source_kind = a.source_kind AND e.source_id = a.source_id AND left(e.title_sv, 300) = a.title_sv
    ORDER BY e.id LIMIT 1),
  (SELECT CASE a.title_sv
            WHEN left(t.name_sv || ' ' || r.period, 300) THEN t.name_en || ' ' || r.period
            WHEN left('Tvist om uppgift i ' || t.name_sv || ' ' || r.period, 300) THEN 'Disputed figure of ' || t.name_en || ' ' || r.period
          END
     FROM service_report r JOIN report_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
    WHERE a.source_kind = 'reports' AND r.organisation_id = a.organisation_id AND r.id = a.source_id),
  (SELECT CASE a.title_sv
            WHEN left('Säga upp eller förlänga ' || c.number || ' ' || c.title, 300) THEN 'Give notice on or extend ' || c.number || ' ' || c.title
            WHEN left(c.number || ' ' || c.title || ' löper ut', 300) THEN c.number || ' ' || c.title || ' ends'
            WHEN 'Avslutsberedskap ' || c.number THEN 'Exit readiness ' || c.number
          END
     FROM contract c WHERE a.source_kind = 'contracts' AND c.organisation_id = a.organisation_id AND c.id = a.source_id),
  CASE a.source_kind
    WHEN 'credits' THEN regexp_replace(regexp_replace(a.title_sv, '^Tvist om vite (?=.* \d{4}-\d{2}$)', 'Disputed credit '),
                                       '^Kräva vite (?=.* \d{4}-\d{2}$)', 'Claim credit ')
    WHEN 'compliance' THEN CASE WHEN a.link LIKE '%/subprocessors/%' THEN regexp_replace(a.title_sv, '^Underbiträde ', 'Subprocessor ') END
  END,
  a.title_sv), 300);
ALTER TABLE agenda_item ALTER COLUMN title_en SET NOT NULL;

-- Found by the words of either.
DROP INDEX agenda_item_words_1_ix, agenda_item_words_2_ix;
DELETE FROM app.search_source WHERE tbl = 'agenda_item'::regclass;
SELECT app.searchable('meetings', 'agenda_item', $$title_sv || ' ' || title_en$$, object => 'meeting_id', only_where => $$state <> 'dropped'$$);
SELECT app.searchable('meetings', 'agenda_item', $$''$$, $$coalesce(minutes, '')$$, 'meeting_id',
  $$app.buyer() OR EXISTS (SELECT 1 FROM public.meeting m WHERE m.organisation_id = agenda_item.organisation_id AND m.id = agenda_item.meeting_id
                             AND m.state IN ('minutes_sent', 'approved'))$$);
