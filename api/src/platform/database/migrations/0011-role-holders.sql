-- Who has a role in a major incident's room, where it is one of the organisation's or a party's people; the name they had
-- then stays beside it.
ALTER TABLE major_incident_role ADD COLUMN user_id uuid;
