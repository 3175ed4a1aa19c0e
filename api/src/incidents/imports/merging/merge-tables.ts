const temporary = (name: string, columns: string) => `CREATE TEMP TABLE ${name} (${columns}) ON COMMIT DROP`;

export const keyTable = temporary('merge_key', 'place integer, external_id text, content_hash bytea');

export const incidentTable = temporary(
  'merge_incident',
  `id uuid, external_id text, title text, category text, priority smallint, state text, opened_at timestamptz,
   acknowledged_at timestamptz, resolved_at timestamptz, closed_at timestamptz, stopped_at timestamptz,
   lead_supplier_id uuid, lead_tower_id uuid, supplier_ids uuid[], hand_offs integer, bounces integer,
   group_changed boolean, reported_in_time boolean, content_hash bytea, version integer`,
);

export const eventTable = temporary(
  'merge_event',
  `incident_id uuid, sequence integer, at timestamptz, kind text, state text, priority smallint, group_name text,
   supplier_id uuid, tower_id uuid, pause_reason text, reported_in_time boolean, supplier_ids uuid[]`,
);

export const assignmentTable = temporary(
  'merge_assignment',
  `incident_id uuid, sequence integer, group_name text, supplier_id uuid, tower_id uuid, from_at timestamptz,
   to_at timestamptz, supplier_ids uuid[]`,
);
