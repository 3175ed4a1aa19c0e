-- Outages and maintenance windows are found too: by what they say, the component and what their source calls them.
SELECT app.searchable('outages', 'outage', $$title || ' ' || coalesce(component, '') || ' ' || coalesce(external_id, '')$$, $$coalesce(note, '')$$);
SELECT app.searchable('maintenance-windows', 'maintenance_window', $$title || ' ' || coalesce(component, '') || ' ' || coalesce(external_id, '')$$, $$coalesce(note, '')$$);
