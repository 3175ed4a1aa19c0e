-- What suppliers invoice, held against what was agreed. The buyer's alone: no supplier reads any of it.

-- How far an invoice may be from what was agreed and still be it; without a row the product's own numbers hold.
CREATE TABLE cost_terms (
  organisation_id uuid NOT NULL CONSTRAINT cost_terms_organisation_fk REFERENCES organisation,
  tolerance_percent numeric(7, 4) NOT NULL CHECK (tolerance_percent BETWEEN 0 AND 100),
  tolerance_minor bigint NOT NULL CHECK (tolerance_minor >= 0),
  version integer NOT NULL,
  CONSTRAINT cost_terms_pk PRIMARY KEY (organisation_id)
);

-- ---------------------------------------------------------------- how ledgers come in
CREATE TABLE invoice_mapping (
  organisation_id uuid NOT NULL CONSTRAINT invoice_mapping_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  mapping jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT invoice_mapping_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT invoice_mapping_name_uq UNIQUE (organisation_id, name)
);

CREATE TABLE invoice_import (
  organisation_id uuid NOT NULL CONSTRAINT invoice_import_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  file_name text NOT NULL,
  -- As it was read, so that a row that is corrected later is read the same way.
  mapping jsonb NOT NULL,
  received integer NOT NULL,
  invoices integer NOT NULL,
  added integer NOT NULL,
  changed integer NOT NULL,
  unchanged integer NOT NULL,
  refused integer NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT invoice_import_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX invoice_import_created_ix ON invoice_import (organisation_id, created_at DESC, id DESC);

-- Rows that could not be read, until somebody corrects them.
CREATE TABLE invoice_import_row (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  -- Where it begins in the file, from 1.
  line integer NOT NULL,
  -- Which line of its invoice it is, where its invoice can be told.
  invoice_line integer,
  field text,
  code text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  columns jsonb NOT NULL,
  cells jsonb NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'taken')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT invoice_import_row_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT invoice_import_row_import_fk FOREIGN KEY (organisation_id, import_id) REFERENCES invoice_import ON DELETE CASCADE
);
CREATE INDEX invoice_import_row_import_ix ON invoice_import_row (organisation_id, import_id, line);

-- A supplier as the ledger calls it; once somebody has said which supplier that is, it is known for good.
CREATE TABLE ledger_supplier (
  organisation_id uuid NOT NULL CONSTRAINT ledger_supplier_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  -- Its organisation number, else its name in small letters.
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  organisation_number text,
  supplier_id uuid,
  -- `number`, `name`: found; `hand`: somebody said so; `none`: somebody said that it is no supplier of ours.
  found_by text CHECK (found_by IN ('number', 'name', 'hand', 'none')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ledger_supplier_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT ledger_supplier_uq UNIQUE (organisation_id, key),
  CONSTRAINT ledger_supplier_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT ledger_supplier_found CHECK ((supplier_id IS NOT NULL) = coalesce(found_by <> 'none', false))
);

-- ---------------------------------------------------------------- invoices
CREATE TABLE invoice (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  ledger_supplier_id uuid NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
  -- The month it is booked in.
  period char(7) NOT NULL,
  invoiced_on date,
  reference text CHECK (length(reference) <= 300),
  currency char(3) NOT NULL,
  -- The sum of its lines in minor units, without tax; negative of a credit note.
  amount_minor bigint NOT NULL,
  -- Why nothing, or what, was proposed for it.
  reason text NOT NULL DEFAULT 'nothing_open',
  import_id uuid,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT invoice_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT invoice_uq UNIQUE (organisation_id, ledger_supplier_id, number),
  CONSTRAINT invoice_ledger_supplier_fk FOREIGN KEY (organisation_id, ledger_supplier_id) REFERENCES ledger_supplier
);
CREATE INDEX invoice_period_ix ON invoice (organisation_id, period DESC, id DESC);

CREATE TABLE invoice_line (
  organisation_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  line integer NOT NULL CHECK (line > 0),
  unit text,
  account text,
  text text,
  amount_minor bigint NOT NULL,
  CONSTRAINT invoice_line_pk PRIMARY KEY (organisation_id, invoice_id, line),
  CONSTRAINT invoice_line_invoice_fk FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice ON DELETE CASCADE
);

-- What parts of an invoice are for. Only what somebody confirmed counts.
CREATE TABLE invoice_match (
  organisation_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('charge', 'credit')),
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  period char(7) NOT NULL,
  credit_id uuid,
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
  state text NOT NULL CHECK (state IN ('proposed', 'confirmed')),
  decided_by uuid,
  decided_at timestamptz(3),
  CONSTRAINT invoice_match_pk PRIMARY KEY (organisation_id, invoice_id, sequence),
  CONSTRAINT invoice_match_invoice_fk FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice ON DELETE CASCADE,
  CONSTRAINT invoice_match_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT invoice_match_kind CHECK ((kind = 'credit') = (credit_id IS NOT NULL)),
  CONSTRAINT invoice_match_decided CHECK ((state = 'confirmed') = (decided_at IS NOT NULL))
);
CREATE INDEX invoice_match_contract_ix ON invoice_match (organisation_id, contract_id, period);
CREATE INDEX invoice_match_credit_ix ON invoice_match (organisation_id, credit_id) WHERE credit_id IS NOT NULL;

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('cost_terms', 'costs', 'app.buyer()', 'costs:update');
SELECT app.secure('invoice_mapping', 'costs', 'app.buyer()', 'costs:import');
SELECT app.secure('invoice_import', 'costs', 'app.buyer()', 'costs:import');
SELECT app.secure('invoice_import_row', 'costs', 'app.buyer()', 'costs:import');
-- What a file brings is matched at once, so whoever imports writes these as well as whoever matches.
SELECT app.secure('ledger_supplier', 'costs', 'app.buyer()', 'costs:update');
SELECT app.secure('invoice', 'costs', 'app.buyer()', 'costs:update');
SELECT app.secure('invoice_line', 'costs', 'app.buyer()', 'costs:update');
SELECT app.secure('invoice_match', 'costs', 'app.buyer()', 'costs:update');
DROP FUNCTION app.secure(regclass, text, text, text);
