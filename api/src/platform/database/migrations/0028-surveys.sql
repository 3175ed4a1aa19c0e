-- ---------------------------------------------------------------- questionnaires
CREATE TABLE survey_template (
  organisation_id uuid NOT NULL CONSTRAINT survey_template_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  illustrative boolean NOT NULL DEFAULT false,
  -- Of its latest version, too.
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT survey_template_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT survey_template_name_uq UNIQUE (organisation_id, name)
);

-- What it asked in each version; never changed.
CREATE TABLE survey_template_version (
  organisation_id uuid NOT NULL,
  template_id uuid NOT NULL,
  version integer NOT NULL,
  statements jsonb NOT NULL,
  asks_comment boolean NOT NULL,
  CONSTRAINT survey_template_version_pk PRIMARY KEY (organisation_id, template_id, version),
  CONSTRAINT survey_template_version_template_fk FOREIGN KEY (organisation_id, template_id) REFERENCES survey_template
);

-- ---------------------------------------------------------------- rounds
CREATE TABLE survey_round (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  template_id uuid NOT NULL,
  template_version integer NOT NULL,
  -- As the template's version has them: those who answer may not read templates.
  statements jsonb NOT NULL,
  asks_comment boolean NOT NULL,
  -- Who is asked, with the weight of what they say.
  groups jsonb NOT NULL,
  -- The suppliers that are rated, and asked where suppliers are.
  rated_ids uuid[] NOT NULL CHECK (cardinality(rated_ids) > 0),
  rates_each_other boolean NOT NULL,
  rates_buyer boolean NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  remind_days integer[] NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'open', 'closed', 'published')),
  closed_on date,
  published_on date,
  -- How many were asked and answered, in groups of at least five: kept when it closes, as the invitations go then.
  responses jsonb,
  illustrative boolean NOT NULL DEFAULT false,
  -- Those that take part; nobody while it is planned.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT survey_round_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT survey_round_template_fk FOREIGN KEY (organisation_id, template_id, template_version) REFERENCES survey_template_version,
  CONSTRAINT survey_round_days CHECK (ends_on >= starts_on),
  CONSTRAINT survey_round_closed CHECK ((state IN ('closed', 'published')) = (closed_on IS NOT NULL)),
  CONSTRAINT survey_round_published CHECK ((state = 'published') = (published_on IS NOT NULL)),
  -- One at a time: two that ask the same people of the same thing could be held against each other.
  CONSTRAINT survey_round_one EXCLUDE USING gist (organisation_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
    WHERE (state IN ('planned', 'open'))
);
CREATE INDEX survey_round_starts_ix ON survey_round (organisation_id, starts_on DESC, id DESC);

-- That somebody is asked, and whether they have answered; gone when the round closes. Only they themselves ever read it.
CREATE TABLE survey_invitation (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  user_id uuid NOT NULL,
  rater_group text NOT NULL CHECK (rater_group IN ('users', 'management', 'suppliers')),
  -- Whom a supplier's person speaks for.
  supplier_id uuid,
  -- Whom they are asked about, by name: a list of ids and names.
  rated jsonb NOT NULL,
  answered boolean NOT NULL DEFAULT false,
  reminded_on date,
  CONSTRAINT survey_invitation_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT survey_invitation_uq UNIQUE (organisation_id, round_id, user_id),
  CONSTRAINT survey_invitation_round_fk FOREIGN KEY (organisation_id, round_id) REFERENCES survey_round ON DELETE CASCADE
);

-- The ballot box of what a group says of a party: no row for a person, no order and no time. Every answer rewrites the whole of
-- it, so that not even the number of its last transaction says what was answered. Emptied when the round closes.
CREATE TABLE survey_answer (
  organisation_id uuid NOT NULL,
  round_id uuid NOT NULL,
  rater_group text NOT NULL CHECK (rater_group IN ('users', 'management', 'suppliers')),
  -- A supplier, or by its own id the organisation.
  rated_id uuid NOT NULL,
  -- For each statement how many could not say, and how many marked it 1, 2, 3, 4, 5.
  counts integer[] NOT NULL,
  -- For each statement the suppliers that marked it.
  raters jsonb NOT NULL,
  comments text[] NOT NULL DEFAULT '{}',
  CONSTRAINT survey_answer_pk PRIMARY KEY (organisation_id, round_id, rater_group, rated_id),
  CONSTRAINT survey_answer_round_fk FOREIGN KEY (organisation_id, round_id) REFERENCES survey_round ON DELETE CASCADE
);

-- All that is left of a round: only what may be shown. A statement that too few answered has no figure.
CREATE TABLE survey_result (
  organisation_id uuid NOT NULL,
  round_id uuid NOT NULL,
  rated_id uuid NOT NULL,
  rater_group text NOT NULL CHECK (rater_group IN ('users', 'management', 'suppliers')),
  -- Its code; empty of the comments.
  statement text NOT NULL,
  -- The one rated, once the round is published; the buyer's own result is the buyer's alone.
  supplier_id uuid,
  mean numeric(2, 1) CHECK (mean BETWEEN 1.2 AND 4.8),
  answers integer CHECK (answers >= 5),
  comments text[] NOT NULL DEFAULT '{}',
  CONSTRAINT survey_result_pk PRIMARY KEY (organisation_id, round_id, rated_id, rater_group, statement),
  CONSTRAINT survey_result_round_fk FOREIGN KEY (organisation_id, round_id) REFERENCES survey_round,
  CONSTRAINT survey_result_shown CHECK ((mean IS NULL) = (answers IS NULL) OR statement = ''),
  CONSTRAINT survey_result_own CHECK (supplier_id = rated_id)
);

-- ---------------------------------------------------------------- what the collaboration score weighs
CREATE TABLE collaboration_weights (
  organisation_id uuid NOT NULL CONSTRAINT collaboration_weights_organisation_fk REFERENCES organisation,
  -- The first month it holds in.
  effective_from char(7) NOT NULL,
  terms jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT collaboration_weights_pk PRIMARY KEY (organisation_id, effective_from)
);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('survey_template', 'surveys', 'app.buyer()');
SELECT app.secure('survey_template_version', 'surveys', 'app.buyer()', 'surveys:create');
SELECT app.secure('survey_round', 'surveys', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('survey_result', 'surveys', 'app.supplier_ok(supplier_id)', 'surveys:update');
SELECT app.secure('collaboration_weights', 'collaboration', 'true', 'surveys:update');
DROP FUNCTION app.secure(regclass, text, text, text);
REVOKE UPDATE, DELETE ON survey_template_version FROM samsyn_api;
-- A result stands; publishing says alone who else may read it.
REVOKE UPDATE, DELETE ON survey_result FROM samsyn_api;
GRANT UPDATE (supplier_id) ON survey_result TO samsyn_api;

ALTER TABLE survey_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE survey_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON survey_invitation FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON survey_invitation FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('surveys:respond') AND coalesce(user_id = app.actor(), false));
GRANT SELECT ON survey_invitation TO samsyn_api;

-- Nobody reads what is in a box, nor puts anything in but by the function below.
ALTER TABLE survey_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE survey_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON survey_answer FOR ALL TO CURRENT_USER USING (true);

-- ---------------------------------------------------------------- what would tell of reminders
-- A mail that says of its reader what nobody else is to know: sent as any other, listed to nobody.
ALTER TABLE mail_outbox ADD COLUMN confidential boolean NOT NULL DEFAULT false;
ALTER POLICY tenant_select ON mail_outbox USING (organisation_id = app.org() AND app.buyer() AND app.can('mail:read') AND NOT confidential);

-- ---------------------------------------------------------------- the only ways in and out
-- Refuses all but the buyer's people who run surveys, and answers the round in that state, held until the transaction ends.
CREATE FUNCTION app.survey_round_in(round uuid, standing text) RETURNS survey_round
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found survey_round;
BEGIN
  IF NOT (app.buyer() AND app.can('surveys:update')) THEN
    RAISE EXCEPTION 'surveys are not run by this role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO found FROM survey_round r WHERE r.organisation_id = app.org() AND r.id = round AND r.state = standing FOR UPDATE;
  IF found.id IS NULL THEN
    RAISE EXCEPTION 'not a round of that state' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN found;
END $$;

-- Invites all it asks and puts up the boxes, while it is planned. Answers how many were invited.
CREATE FUNCTION app.open_survey(round uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r CONSTANT survey_round := app.survey_round_in(round, 'planned');
  invited integer;
BEGIN
  WITH party AS (
    SELECT s.id, s.name FROM supplier s WHERE s.organisation_id = r.organisation_id AND s.id = ANY (r.rated_ids)
    UNION ALL
    SELECT o.id, o.name FROM organisation o WHERE o.id = r.organisation_id AND r.rates_buyer
  ), asked AS (
    SELECT m.user_id, m.supplier_id,
           CASE m.role WHEN 'vendor' THEN 'suppliers' WHEN 'executive' THEN 'management' ELSE 'users' END AS rater_group
      FROM membership m JOIN user_account u ON u.id = m.user_id AND u.active
     WHERE m.organisation_id = r.organisation_id AND m.active AND m.role IN ('administrator', 'supplier_manager', 'executive', 'vendor')
       AND (m.role <> 'vendor' OR m.supplier_id = ANY (r.rated_ids))
  ), about AS (
    SELECT a.user_id, a.supplier_id, a.rater_group, jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id) AS rated
      FROM asked a JOIN party p ON CASE WHEN p.id = r.organisation_id THEN a.rater_group = 'suppliers'
             ELSE p.id IS DISTINCT FROM a.supplier_id AND (a.rater_group <> 'suppliers' OR r.rates_each_other) END
     WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(r.groups) g WHERE g->>'group' = a.rater_group)
     GROUP BY a.user_id, a.supplier_id, a.rater_group
  )
  INSERT INTO survey_invitation (organisation_id, id, round_id, user_id, rater_group, supplier_id, rated)
  SELECT r.organisation_id, gen_random_uuid(), r.id, user_id, rater_group, supplier_id, rated FROM about ORDER BY random();
  GET DIAGNOSTICS invited = ROW_COUNT;
  INSERT INTO survey_answer (organisation_id, round_id, rater_group, rated_id, counts, raters)
  SELECT DISTINCT r.organisation_id, r.id, i.rater_group, (p->>'id')::uuid,
         array_fill(0, ARRAY[6 * jsonb_array_length(r.statements)]),
         (SELECT jsonb_agg('[]'::jsonb) FROM jsonb_array_elements(r.statements))
    FROM survey_invitation i CROSS JOIN jsonb_array_elements(i.rated) p
   WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id;
  RETURN invited;
END $$;

-- Reminders of a round, of one person or all, with their mails: whoever was reminded had not answered.
CREATE FUNCTION app.forget_survey_reminders(round uuid, person uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH forgotten AS (
    DELETE FROM notification n
     WHERE n.organisation_id = app.org() AND n.kind = 'survey_reminder' AND n.once LIKE 'survey_reminder ' || round || ' %'
       AND (person IS NULL OR n.user_id = person)
    RETURNING n.id, n.user_id
  )
  DELETE FROM mail_outbox b USING forgotten f
   WHERE b.organisation_id = app.org() AND b.user_id = f.user_id AND b.confidential AND f.id = ANY (b.notification_ids)
$$;

-- Puts the caller's own answers into the boxes, once: [{"ratedId": …, "marks": [0…5, …], "comment": …}, …]. Of whom nothing is
-- said, one could not say. False of whoever is not asked, has answered, or comes too late.
CREATE FUNCTION app.answer_survey(round uuid, answers jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked integer;
  mine survey_invitation;
  box survey_answer;
  given jsonb;
  mark integer;
  place integer;
  party uuid;
  said text;
BEGIN
  SELECT jsonb_array_length(r.statements) INTO asked FROM survey_round r
   WHERE r.organisation_id = app.org() AND r.id = round AND r.state = 'open' AND app.can('surveys:respond') FOR SHARE;
  IF asked IS NULL THEN RETURN false; END IF;
  SELECT * INTO mine FROM survey_invitation i
   WHERE i.organisation_id = app.org() AND i.round_id = round AND i.user_id = app.actor() AND NOT i.answered FOR UPDATE;
  IF mine.id IS NULL THEN RETURN false; END IF;
  FOR party IN SELECT (p->>'id')::uuid FROM jsonb_array_elements(mine.rated) p ORDER BY 1 LOOP
    SELECT a INTO given FROM jsonb_array_elements(answers) a WHERE a->>'ratedId' = party::text LIMIT 1;
    SELECT * INTO box FROM survey_answer b
     WHERE b.organisation_id = app.org() AND b.round_id = round AND b.rater_group = mine.rater_group AND b.rated_id = party FOR UPDATE;
    FOR nth IN 0 .. asked - 1 LOOP
      mark := coalesce((given->'marks'->>nth)::integer, 0);
      IF mark NOT BETWEEN 0 AND 5 THEN
        RAISE EXCEPTION 'not a mark' USING ERRCODE = 'check_violation';
      END IF;
      box.counts[6 * nth + mark + 1] := box.counts[6 * nth + mark + 1] + 1;
      IF mark > 0 AND NOT box.raters->nth ? coalesce(mine.supplier_id, app.org())::text THEN
        box.raters := jsonb_set(box.raters, ARRAY[nth::text], (box.raters->nth) || to_jsonb(coalesce(mine.supplier_id, app.org())::text));
      END IF;
    END LOOP;
    said := nullif(btrim(given->>'comment'), '');
    IF said IS NOT NULL THEN
      place := floor(random() * (cardinality(box.comments) + 1))::integer;
      box.comments := box.comments[1:place] || said || box.comments[place + 1:];
    END IF;
    UPDATE survey_answer b SET counts = box.counts, raters = box.raters, comments = box.comments
     WHERE b.organisation_id = app.org() AND b.round_id = round AND b.rater_group = mine.rater_group AND b.rated_id = party;
  END LOOP;
  UPDATE survey_invitation i SET answered = true WHERE i.organisation_id = app.org() AND i.id = mine.id;
  PERFORM app.forget_survey_reminders(round, mine.user_id);
  RETURN true;
END $$;

-- How many of each group were asked and have answered, to the buyer alone, while the invitations are there.
CREATE FUNCTION app.survey_responses(rounds uuid[]) RETURNS TABLE (round_id uuid, rater_group text, invited integer, answered integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.round_id, i.rater_group, count(*)::integer, count(*) FILTER (WHERE i.answered)::integer
    FROM survey_invitation i
   WHERE i.organisation_id = app.org() AND i.round_id = ANY (rounds) AND app.buyer() AND app.can('surveys:read')
   GROUP BY 1, 2
$$;

-- Tells those who have not answered, at most once a day each. Nobody is told who they are: it answers how many alone, and the
-- list of mails leaves theirs out.
CREATE FUNCTION app.remind_survey(round uuid, today date, params jsonb, link text, choice text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r CONSTANT survey_round := app.survey_round_in(round, 'open');
  reminded integer;
BEGIN
  WITH late AS (
    UPDATE survey_invitation i SET reminded_on = today
     WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id AND NOT i.answered AND i.reminded_on IS DISTINCT FROM today
    RETURNING i.user_id
  ), recipient AS (
    SELECT l.user_id, coalesce(c.choice, remind_survey.choice) AS choice
      FROM late l
      JOIN membership m ON m.organisation_id = r.organisation_id AND m.user_id = l.user_id AND m.active
      JOIN user_account u ON u.id = m.user_id AND u.active
      LEFT JOIN notification_choice c ON c.organisation_id = r.organisation_id AND c.user_id = l.user_id AND c.kind = 'survey_reminder'
  ), told AS (
    INSERT INTO notification (organisation_id, id, user_id, kind, params, link, choice, once)
    -- Never in a digest: that one would be left out, or give it away.
    SELECT r.organisation_id, gen_random_uuid(), user_id, 'survey_reminder', remind_survey.params, remind_survey.link,
           CASE recipient.choice WHEN 'daily' THEN 'at_once' ELSE recipient.choice END, 'survey_reminder ' || r.id || ' ' || today
      FROM recipient WHERE recipient.choice <> 'off'
    ON CONFLICT (organisation_id, user_id, once) DO NOTHING
    RETURNING id, user_id, notification.choice
  ), mailed AS (
    INSERT INTO mail_outbox (organisation_id, id, user_id, notification_ids, confidential)
    SELECT r.organisation_id, gen_random_uuid(), user_id, ARRAY[id], true FROM told WHERE told.choice = 'at_once'
  ), changed AS (
    -- All that take part, whoever was told.
    INSERT INTO change (organisation_id, topic, subject_id, kind, supplier_ids)
    SELECT r.organisation_id, 'notifications', NULL, 'survey_reminder', r.supplier_ids
  )
  SELECT count(*)::integer INTO reminded FROM told;
  PERFORM pg_notify('samsyn_change', r.organisation_id::text);
  RETURN reminded;
END $$;

-- Answers what the boxes of a closed round hold, but nothing of fewer than five answers, nor of suppliers from fewer than three
-- of them, and then empties them for good, with the invitations and the reminders. Statements count from 0; the comments stand
-- by none, in no order.
CREATE FUNCTION app.empty_survey_boxes(round uuid)
RETURNS TABLE (rater_group text, rated_id uuid, statement integer, answers integer, total integer, raters integer, comments text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r CONSTANT survey_round := app.survey_round_in(round, 'closed');
BEGIN
  RETURN QUERY
  WITH cell AS (
    SELECT b.rater_group, b.rated_id, nth, jsonb_array_length(b.raters->nth) AS raters, b.comments,
           b.counts[6 * nth + 2] + b.counts[6 * nth + 3] + b.counts[6 * nth + 4] + b.counts[6 * nth + 5] + b.counts[6 * nth + 6] AS answers,
           b.counts[6 * nth + 2] + 2 * b.counts[6 * nth + 3] + 3 * b.counts[6 * nth + 4] + 4 * b.counts[6 * nth + 5] + 5 * b.counts[6 * nth + 6] AS total
      FROM survey_answer b CROSS JOIN generate_series(0, jsonb_array_length(r.statements) - 1) nth
     WHERE b.organisation_id = r.organisation_id AND b.round_id = r.id
  ), enough AS (
    SELECT c.*, c.answers >= 5 AND (c.rater_group <> 'suppliers' OR c.raters >= 3) AS shown FROM cell c
  )
  SELECT e.rater_group, e.rated_id, e.nth, CASE WHEN e.shown THEN e.answers END, CASE WHEN e.shown THEN e.total END,
         CASE WHEN e.shown THEN e.raters END, '{}'::text[]
    FROM enough e
  UNION ALL
  SELECT e.rater_group, e.rated_id, NULL, NULL, NULL, NULL, ARRAY(SELECT said FROM unnest(e.comments) said ORDER BY random())
    FROM enough e GROUP BY e.rater_group, e.rated_id, e.comments HAVING bool_or(e.shown) AND cardinality(e.comments) > 0;
  DELETE FROM survey_answer b WHERE b.organisation_id = r.organisation_id AND b.round_id = r.id;
  DELETE FROM survey_invitation i WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id;
  PERFORM app.forget_survey_reminders(r.id, NULL);
END $$;

CREATE OR REPLACE FUNCTION app.notifications_of(person uuid) RETURNS TABLE (created_at timestamptz, kind text, link text, read_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.created_at, n.kind, n.link, n.read_at FROM notification n
   WHERE n.organisation_id = app.org() AND n.user_id = person AND app.buyer() AND app.can('personal-data:read') AND n.kind <> 'survey_reminder'
   ORDER BY n.created_at
$$;

-- ---------------------------------------------------------------- what the hand-off ledger shows of suppliers
-- The sums go past the policies, which would be asked anew for every row (as `app.hand_off_counts`); what they say is said here,
-- once. A vendor asks for its own supplier alone: incidents of its own count, whoever else held them.
CREATE FUNCTION app.collaboration_behaviour(months char(7)[], supplier uuid)
RETURNS TABLE (period char(7), supplier_id uuid, held integer, made integer, unworked integer, sided integer, bounces integer,
               unowned_ms bigint, standing_ms bigint, taken_over integer, lower_ms bigint, upper_ms bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH holding AS MATERIALIZED (
    SELECT h.period, h.incident_id, h.kind, h.supplier_id, h.wall_ms FROM hand_off_holding h
     WHERE h.organisation_id = (SELECT app.org()) AND h.period = ANY (months)
       AND (SELECT app.can('collaboration:read')) AND ((SELECT app.buyer()) OR supplier = (SELECT app.supplier()))
  ), holder AS (
    SELECT DISTINCT period, supplier_id, incident_id FROM holding WHERE kind = 'held' AND (supplier IS NULL OR supplier_id = supplier)
  ), standing AS (
    SELECT period, incident_id, sum(wall_ms) AS standing, coalesce(sum(wall_ms) FILTER (WHERE kind = 'unowned'), 0) AS unowned
      FROM holding WHERE kind <> 'stood_resolved' GROUP BY 1, 2
  ), held AS (
    SELECT o.period, o.supplier_id, count(*) AS held, sum(s.unowned) AS unowned, sum(s.standing) AS standing
      FROM holder o JOIN standing s ON s.period = o.period AND s.incident_id = o.incident_id GROUP BY 1, 2
  ), passed AS MATERIALIZED (
    SELECT h.period, h.incident_id, h.sequence, h.at, h.from_supplier_id, h.to_supplier_id, h.bounce, h.unworked FROM hand_off h
     WHERE h.organisation_id = (SELECT app.org()) AND h.period = ANY (months)
       AND (SELECT app.can('collaboration:read')) AND ((SELECT app.buyer()) OR supplier = (SELECT app.supplier()))
       AND (supplier IS NULL OR supplier IN (h.from_supplier_id, h.to_supplier_id))
  ), made AS (
    SELECT period, from_supplier_id AS supplier_id, count(*) AS made, count(*) FILTER (WHERE unworked) AS unworked FROM passed GROUP BY 1, 2
  ), sided AS (
    SELECT p.period, side.supplier_id, count(*) AS sided, count(*) FILTER (WHERE p.bounce) AS bounces
      FROM passed p CROSS JOIN LATERAL (VALUES (p.from_supplier_id), (p.to_supplier_id)) side (supplier_id) GROUP BY 1, 2
  ), waited AS (
    SELECT p.period, p.to_supplier_id AS supplier_id, round(extract(epoch FROM a.at - p.at) * 1000)::bigint AS ms
      FROM passed p
      LEFT JOIN hand_off n ON n.organisation_id = (SELECT app.org()) AND n.incident_id = p.incident_id AND n.sequence = p.sequence + 1
     CROSS JOIN LATERAL (
       SELECT min(e.at) AS at FROM incident_event e
        WHERE e.organisation_id = (SELECT app.org()) AND e.incident_id = p.incident_id AND e.kind = 'acknowledged' AND e.at >= p.at
          AND (n.at IS NULL OR e.at <= n.at) AND (e.supplier_id IS NULL OR e.supplier_id = p.to_supplier_id)) a
     WHERE a.at IS NOT NULL
  ), taken AS (
    SELECT period, supplier_id, count(*) AS taken, percentile_disc(0.5) WITHIN GROUP (ORDER BY ms) AS lower,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY ms DESC) AS upper
      FROM waited GROUP BY 1, 2
  )
  SELECT period, supplier_id, coalesce(h.held, 0)::integer, coalesce(m.made, 0)::integer, coalesce(m.unworked, 0)::integer,
    coalesce(s.sided, 0)::integer, coalesce(s.bounces, 0)::integer, coalesce(h.unowned, 0)::bigint, coalesce(h.standing, 0)::bigint,
    coalesce(t.taken, 0)::integer, t.lower, t.upper
    FROM held h FULL JOIN sided s USING (period, supplier_id) FULL JOIN made m USING (period, supplier_id) FULL JOIN taken t USING (period, supplier_id)
   WHERE supplier IS NULL OR supplier_id = supplier
$$;

REVOKE ALL ON FUNCTION app.survey_round_in, app.open_survey, app.answer_survey, app.survey_responses, app.remind_survey,
  app.empty_survey_boxes, app.forget_survey_reminders, app.collaboration_behaviour FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.open_survey, app.answer_survey, app.survey_responses, app.remind_survey, app.empty_survey_boxes,
  app.collaboration_behaviour TO samsyn_api;
