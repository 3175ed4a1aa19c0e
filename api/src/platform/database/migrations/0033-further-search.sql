-- PostgreSQL takes putting an array together for dependent on settings, which it is not of texts.
CREATE FUNCTION app.listed(texts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT array_to_string(texts, ' ') $$;

-- What else has a page of its own: components by every name they go by, series by what their source calls them, templates by
-- either language, invoices by number and reference. Not by their lines: those are most of what ledgers write, and say little
-- but what account they are booked on.
SELECT app.searchable('components', 'component', $$name || ' ' || app.listed(aliases)$$, $$coalesce(description, '')$$);
SELECT app.searchable('measurement-series', 'measurement_series', $$name || ' ' || coalesce(component, '') || ' ' || external_id$$);
SELECT app.searchable('report-templates', 'report_template', $$name_sv || ' ' || name_en$$);
SELECT app.searchable('invoices', 'invoice', $$number || ' ' || coalesce(reference, '')$$);
