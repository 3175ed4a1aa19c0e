-- ---------------------------------------------------------------- finding things
-- The text index also holds whose a row is, so that a word that many organisations use costs each its own rows alone.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- As typed, and by the stems of both languages: what is looked for need not be known to be in one of them. A hyphen parts words,
-- or the number in NK-2024-101 would be a negative one. Nothing of this schema is called: whoever plans with the indexes looks inside.
CREATE FUNCTION app.words(text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT to_tsvector('pg_catalog.simple', translate(coalesce(text, ''), '-', ' '))
    || to_tsvector('pg_catalog.swedish', translate(coalesce(text, ''), '-', ' '))
    || to_tsvector('pg_catalog.english', translate(coalesce(text, ''), '-', ' ')) $$;

-- Every word must be there: by its stem, or as the beginning of a word. The parser sees typed words as it sees the texts.
CREATE FUNCTION app.wanted(typed text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
DECLARE
  parted CONSTANT text := translate(typed, '-', ' ');
  token text;
  beginnings tsquery := ''::tsquery;
  one tsquery;
BEGIN
  FOREACH token IN ARRAY regexp_split_to_array(trim(parted), '\s+') LOOP
    -- A quotation mark and a backslash would be read as part of the query.
    token := translate(token, '''\:*', '    ');
    CONTINUE WHEN trim(token) = '';
    one := to_tsquery('simple', '''' || token || ''':*');
    IF numnode(one) > 0 THEN
      beginnings := CASE WHEN numnode(beginnings) = 0 THEN one ELSE beginnings && one END;
    END IF;
  END LOOP;
  RETURN beginnings || plainto_tsquery('swedish', parted) || plainto_tsquery('english', parted);
END $$;

-- What can be found: a table, and the texts of its rows that everybody who sees a row may read. `kind` is the permission
-- word by which the portal knows the objects; `object` names the id of the object a row belongs to; `only` narrows the rows
-- where a page shows less than the policy lets through.
CREATE TABLE app.search_source (
  kind text NOT NULL,
  tbl regclass NOT NULL,
  object text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  only_where text NOT NULL,
  words text NOT NULL,
  CONSTRAINT search_source_pk PRIMARY KEY (kind, tbl, words)
);

CREATE FUNCTION app.searchable(kind text, tbl regclass, title text, body text DEFAULT '''''', object text DEFAULT 'id', only_where text DEFAULT 'true')
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  words CONSTANT text := format('(setweight(app.words(%s), ''A'') || app.words(%s))', title, body);
  nth CONSTANT bigint := (SELECT count(*) + 1 FROM app.search_source s WHERE s.tbl = searchable.tbl);
BEGIN
  EXECUTE format('CREATE INDEX %I ON %s USING gin (organisation_id, %s)', tbl::text || '_words_' || nth || '_ix', tbl, words);
  INSERT INTO app.search_source VALUES (kind, tbl, object, title, body, only_where, words);
END $$;

-- Finds the objects of the caller's organisation whose texts hold the words, the best first. Row-level security would keep
-- PostgreSQL from the text indexes, so it is asked in the open: each table by the very text of its own policy, and so by
-- organisation, permission and suppliers. The names are then read under row-level security by whoever calls.
CREATE FUNCTION app.search(typed text, kinds text[], most integer)
RETURNS TABLE (kind text, id uuid, rank real, snippet text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  query CONSTANT tsquery := app.wanted(typed);
  source record;
BEGIN
  IF numnode(query) = 0 OR app.org() IS NULL THEN RETURN; END IF;
  FOR source IN
    SELECT s.*, pg_get_expr(p.polqual, p.polrelid) AS visible
      FROM app.search_source s JOIN pg_policy p ON p.polrelid = s.tbl AND p.polcmd = 'r'
     WHERE kinds IS NULL OR s.kind = ANY (kinds)
  LOOP
    -- What says little else comes before what says it among much. The bound keeps a word that a million rows hold from being ranked a million times.
    RETURN QUERY EXECUTE format(
      'WITH found AS (SELECT %1$s AS object, %2$s AS words, %3$s AS body FROM %4$s WHERE (%5$s) AND (%7$s) AND %2$s @@ $1 LIMIT 500),
            best AS (SELECT DISTINCT ON (object) object, ts_rank(words, $1, 2) AS rank, body FROM found ORDER BY object, ts_rank(words, $1, 2) DESC)
       SELECT %6$L::text, object, rank,
              CASE WHEN body = '''' THEN NULL ELSE ts_headline(''swedish'', body, $1, $2) END
         FROM (SELECT * FROM best ORDER BY rank DESC, object LIMIT $3) top',
      source.object, source.words, source.body, source.tbl, source.visible, source.kind, source.only_where)
      USING query, E'StartSel=\x02, StopSel=\x03, MaxWords=24, MinWords=8, MaxFragments=1', most;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION app.search(text, text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search(text, text[], integer) TO samsyn_api;
REVOKE ALL ON FUNCTION app.searchable(text, regclass, text, text, text, text) FROM PUBLIC;

SELECT app.searchable('suppliers', 'supplier', $$name || ' ' || coalesce(organisation_number, '')$$);
SELECT app.searchable('contracts', 'contract', $$number || ' ' || title$$);
SELECT app.searchable('services', 'service', 'name', $$coalesce(description, '')$$);
SELECT app.searchable('service-levels', 'service_level', $$code || ' ' || name$$);
SELECT app.searchable('incidents', 'incident', $$external_id || ' ' || title$$);
SELECT app.searchable('major-incidents', 'major_incident', $$incident_number || ' ' || title$$);
SELECT app.searchable('operating-level-agreements', 'operating_level_agreement', $$number || ' ' || title$$);
SELECT app.searchable('actions', 'action', 'title');
SELECT app.searchable('reports', 'service_report', $$case_number || ' ' || period$$);
SELECT app.searchable('cases', 'case_record', $$case_number || ' ' || title$$);
SELECT app.searchable('commitments', 'commitment', 'title', $$coalesce(agreed_text, '')$$);
SELECT app.searchable('innovation-funds', 'innovation_fund', 'name');
SELECT app.searchable('challenges', 'challenge', 'title', 'text');
SELECT app.searchable('proposals', 'proposal', 'title', 'description');
SELECT app.searchable('benefits', 'benefit', 'title', 'method');
SELECT app.searchable('boards', 'board', 'name', $$coalesce(purpose, '')$$);
SELECT app.searchable('meetings', 'meeting', 'title');
SELECT app.searchable('meetings', 'agenda_item', 'title', object => 'meeting_id', only_where => $$state <> 'dropped'$$);
-- Suppliers read minutes once they are sent.
SELECT app.searchable('meetings', 'agenda_item', $$''$$, $$coalesce(minutes, '')$$, 'meeting_id',
  $$app.buyer() OR EXISTS (SELECT 1 FROM public.meeting m WHERE m.organisation_id = agenda_item.organisation_id AND m.id = agenda_item.meeting_id
                             AND m.state IN ('minutes_sent', 'approved'))$$);
SELECT app.searchable('decisions', 'decision', 'text', $$coalesce(reason, '')$$);
SELECT app.searchable('escalations', 'escalation', $$title_sv || ' ' || title_en$$);
SELECT app.searchable('risks', 'risk', 'title', $$coalesce(description, '') || ' ' || coalesce(treatment_plan, '')$$);
SELECT app.searchable('obligations', 'obligation', 'title', $$coalesce(clause, '') || ' ' || coalesce(description, '')$$);
SELECT app.searchable('compliance', 'compliance_item', 'title', $$coalesce(description, '')$$);
SELECT app.searchable('surveys', 'survey_round', 'title');
SELECT app.searchable('change-requests', 'change_request', 'title', $$coalesce(description, '')$$);
SELECT app.searchable('orders', 'supply_order', 'title', $$coalesce(remark, '')$$);
SELECT app.searchable('sourcing', 'sourcing_decision', 'reason', object => 'service_id');
SELECT app.searchable('market-actors', 'market_actor', 'name', $$areas || ' ' || coalesce(remark, '')$$);
SELECT app.searchable('procurements', 'procurement', 'title', $$coalesce(description, '')$$);
SELECT app.searchable('market-dialogues', 'market_dialogue', 'subject');
SELECT app.searchable('market-dialogues', 'market_dialogue_note', $$''$$, 'notes', 'dialogue_id');
SELECT app.searchable('outcome-studies', 'outcome_study', 'title', $$coalesce(description, '')$$);
SELECT app.searchable('outcome-studies', 'outcome_indicator', $$name_sv || ' ' || name_en$$, 'method', 'study_id');
SELECT app.searchable('assessments', 'assessment_round', 'title', $$coalesce(summary, '')$$);
SELECT app.searchable('assessments', 'assessment_item', $$''$$, 'text', 'round_id');

-- ---------------------------------------------------------------- what one has looked at
-- The object alone: what it is called is read under the rights of then. The newest few are kept.
CREATE TABLE recent_item (
  organisation_id uuid NOT NULL CONSTRAINT recent_item_organisation_fk REFERENCES organisation,
  user_id uuid NOT NULL,
  kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
  object_id uuid NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  CONSTRAINT recent_item_pk PRIMARY KEY (organisation_id, user_id, kind, object_id)
);
ALTER TABLE recent_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE recent_item FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON recent_item FOR ALL TO CURRENT_USER USING (true);
-- One's own, whatever role.
CREATE POLICY tenant_select ON recent_item FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('search:read') AND coalesce(user_id = app.actor(), false));
CREATE POLICY tenant_insert ON recent_item FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.can('search:read') AND coalesce(user_id = app.actor(), false));
CREATE POLICY tenant_update ON recent_item FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.can('search:read') AND coalesce(user_id = app.actor(), false));
CREATE POLICY tenant_delete ON recent_item FOR DELETE TO samsyn_api
  USING (organisation_id = app.org() AND app.can('search:read') AND coalesce(user_id = app.actor(), false));
GRANT SELECT, INSERT, UPDATE, DELETE ON recent_item TO samsyn_api;

-- Who leaves is forgotten here too.
CREATE OR REPLACE FUNCTION app.forget_notifications(person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT (app.buyer() AND app.can('personal-data:update')) THEN
    RAISE EXCEPTION 'not to be forgotten by this role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM mail_outbox b WHERE b.organisation_id = app.org() AND b.user_id = person;
  DELETE FROM notification n WHERE n.organisation_id = app.org() AND n.user_id = person;
  DELETE FROM notification_choice c WHERE c.organisation_id = app.org() AND c.user_id = person;
  DELETE FROM recent_item r WHERE r.organisation_id = app.org() AND r.user_id = person;
END $$;
