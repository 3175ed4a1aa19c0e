-- What an organisation lets everybody see, and what it lets others compare with: asked for in tenant tables, read from
-- snapshots alone, which only the jobs' own role writes.

-- ---------------------------------------------------------------- what is to be published
CREATE TABLE publication (
  organisation_id uuid NOT NULL CONSTRAINT publication_organisation_fk REFERENCES organisation,
  tower_ids uuid[] NOT NULL DEFAULT '{}',
  -- Named in public: only where the organisation says so of each.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  minimum_volume integer NOT NULL DEFAULT 5 CHECK (minimum_volume BETWEEN 5 AND 10000),
  -- Whether there is a page of services at all.
  status_open boolean NOT NULL DEFAULT false,
  version integer NOT NULL,
  CONSTRAINT publication_pk PRIMARY KEY (organisation_id)
);

-- Services of the public page, under the name everybody knows them by.
CREATE TABLE publication_service (
  organisation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT publication_service_pk PRIMARY KEY (organisation_id, service_id),
  CONSTRAINT publication_service_service_fk FOREIGN KEY (organisation_id, service_id) REFERENCES service ON DELETE CASCADE
);

-- Each release as it was seen before it went out; a withdrawn one stays here, with why.
CREATE TABLE quality_release (
  organisation_id uuid NOT NULL CONSTRAINT quality_release_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  period char(7) NOT NULL,
  content jsonb NOT NULL,
  content_sha256 text NOT NULL CHECK (length(content_sha256) = 64),
  released_by uuid,
  released_at timestamptz(3) NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamptz(3),
  withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 1 AND 4000),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT quality_release_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT quality_release_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
CREATE UNIQUE INDEX quality_release_standing_uq ON quality_release (organisation_id, period) WHERE withdrawn_at IS NULL;

-- An organisation whose scores others may be compared with, and who may compare; without a row it is none.
CREATE TABLE peer_consent (
  organisation_id uuid NOT NULL CONSTRAINT peer_consent_organisation_fk REFERENCES organisation,
  consented_by uuid,
  consented_at timestamptz(3) NOT NULL,
  CONSTRAINT peer_consent_pk PRIMARY KEY (organisation_id)
);

SELECT app.secure('publication', 'quality-indicators', 'app.buyer()', 'quality-indicators:update');
SELECT app.secure('publication_service', 'quality-indicators', 'app.buyer()', 'quality-indicators:update');
SELECT app.secure('quality_release', 'quality-indicators', 'app.buyer()', 'quality-indicators:release');
SELECT app.secure('peer_consent', 'peers', 'app.buyer()', 'peers:update');
DROP FUNCTION app.secure(regclass, text, text, text);
-- What went out is not rewritten; it can be withdrawn.
REVOKE UPDATE, DELETE ON quality_release FROM samsyn_api;
GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawal_reason, version) ON quality_release TO samsyn_api;

-- ---------------------------------------------------------------- snapshots
-- The API's role reads these without any organisation's context and writes none of them.
CREATE SCHEMA published;
GRANT USAGE ON SCHEMA published TO samsyn_api, samsyn_jobs;

CREATE TABLE published.quality (
  organisation_id uuid NOT NULL REFERENCES organisation,
  period char(7) NOT NULL,
  content jsonb NOT NULL,
  released_at timestamptz(3) NOT NULL,
  CONSTRAINT quality_pk PRIMARY KEY (organisation_id, period)
);

CREATE TABLE published.service_status (
  organisation_id uuid NOT NULL CONSTRAINT service_status_pk PRIMARY KEY REFERENCES organisation,
  content jsonb NOT NULL,
  updated_at timestamptz(3) NOT NULL
);
GRANT SELECT ON published.quality, published.service_status TO samsyn_api;

-- Makes the snapshots of an organisation what stands released, no more and no less.
CREATE FUNCTION published.renew_quality(organisation uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM published.quality q WHERE q.organisation_id = organisation
     AND NOT EXISTS (SELECT 1 FROM quality_release r WHERE r.organisation_id = organisation AND r.period = q.period AND r.withdrawn_at IS NULL);
  INSERT INTO published.quality AS q (organisation_id, period, content, released_at)
  SELECT r.organisation_id, r.period, r.content, r.released_at FROM quality_release r
   WHERE r.organisation_id = organisation AND r.withdrawn_at IS NULL
  ON CONFLICT (organisation_id, period) DO UPDATE SET content = excluded.content, released_at = excluded.released_at
   WHERE q.content <> excluded.content OR q.released_at <> excluded.released_at;
END $$;

-- Null content takes the page down.
CREATE FUNCTION published.put_status(organisation uuid, content jsonb, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF put_status.content IS NULL THEN
    DELETE FROM published.service_status s WHERE s.organisation_id = organisation;
  ELSE
    INSERT INTO published.service_status (organisation_id, content, updated_at) VALUES (organisation, put_status.content, at)
    ON CONFLICT (organisation_id) DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at;
  END IF;
END $$;

-- ---------------------------------------------------------------- peers
-- A month's figures of those who took part when its batch was made; a batch is made once and never changed (ADR 0013).
CREATE TABLE published.peer_batch (
  period char(7) NOT NULL CONSTRAINT peer_batch_pk PRIMARY KEY,
  made_at timestamptz(3) NOT NULL
);
CREATE TABLE published.peer_figure (
  period char(7) NOT NULL REFERENCES published.peer_batch,
  organisation_id uuid NOT NULL REFERENCES organisation,
  -- The supplier's organisation number, ten digits.
  company text NOT NULL,
  figure text NOT NULL,
  value numeric(12, 6) NOT NULL,
  CONSTRAINT peer_figure_pk PRIMARY KEY (period, company, figure, organisation_id)
);

-- Makes a month's batch from the scorecards of those who take part; false where there is one already.
CREATE FUNCTION published.make_peer_batch(month char(7), at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  made integer;
BEGIN
  INSERT INTO published.peer_batch (period, made_at) VALUES (month, at) ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS made = ROW_COUNT;
  IF made = 0 THEN
    RETURN false;
  END IF;
  INSERT INTO published.peer_figure (period, organisation_id, company, figure, value)
  SELECT month, told.organisation_id, told.company, told.figure, avg(told.value)
    FROM (
      SELECT c.organisation_id, regexp_replace(s.organisation_number, '[^0-9]', '', 'g') AS company, f.figure, f.value
        FROM peer_consent c
        JOIN scorecard d ON d.organisation_id = c.organisation_id AND d.period = month AND d.supplier_id IS NULL
       CROSS JOIN LATERAL jsonb_array_elements(d.document->'suppliers') AS one
        JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = (one->>'id')::uuid
       CROSS JOIN LATERAL (
         SELECT 'score' AS figure, (one#>>'{score,points}')::numeric AS value
         UNION ALL
         SELECT dimension->>'code', (dimension->>'points')::numeric FROM jsonb_array_elements(coalesce(one->'dimensions', '[]')) AS dimension
          WHERE dimension->>'code' IN ('delivery', 'incidents', 'collaboration', 'innovation', 'cost', 'flexibility', 'compliance')
         UNION ALL
         SELECT 'service_levels_met', 100 * (one#>>'{verdicts,met}')::numeric
                / nullif((one#>>'{verdicts,met}')::numeric + (one#>>'{verdicts,belowExpected}')::numeric + (one#>>'{verdicts,belowMinimum}')::numeric, 0)
       ) AS f
       WHERE f.value IS NOT NULL) AS told
   WHERE told.company ~ '^[0-9]{10}$'
   GROUP BY told.organisation_id, told.company, told.figure;
  RETURN true;
END $$;

-- What the others that took part got of a company, month by month: never from fewer than five, rounded to five, how many
-- they are told in steps. Asked by an organisation that takes part itself, of a supplier of its own.
CREATE FUNCTION app.peer_medians(supplier uuid) RETURNS TABLE (period char(7), figure text, median integer, others integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.period, p.figure, (5 * round(percentile_cont(0.5) WITHIN GROUP (ORDER BY p.value)::numeric / 5))::integer,
         CASE WHEN count(*) >= 20 THEN 20 WHEN count(*) >= 10 THEN 10 ELSE 5 END
    FROM supplier s
    JOIN published.peer_figure p ON p.company = regexp_replace(s.organisation_number, '[^0-9]', '', 'g')
   WHERE s.organisation_id = app.org() AND s.id = peer_medians.supplier AND app.buyer() AND app.can('peers:read')
     AND EXISTS (SELECT 1 FROM peer_consent c WHERE c.organisation_id = app.org())
     AND p.organisation_id <> app.org()
   GROUP BY p.period, p.figure HAVING count(*) >= 5
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA published FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA published TO samsyn_jobs;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
