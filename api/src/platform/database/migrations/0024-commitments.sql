-- What contracts promise of innovation, what was delivered of it, and the funds for it (R26). A supplier reads its own.

-- ---------------------------------------------------------------- commitments
CREATE TABLE commitment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('proposals', 'productivity', 'fund', 'refresh', 'benchmark')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  -- Where the contract says so, and in what words.
  clause text CHECK (length(clause) BETWEEN 1 AND 200),
  agreed_text text CHECK (length(agreed_text) BETWEEN 1 AND 10000),
  -- How much each time, by kind.
  quantity integer CHECK (quantity BETWEEN 1 AND 1000),
  percent numeric(9, 6) CHECK (percent > 0 AND percent <= 100),
  amount_minor bigint CHECK (amount_minor > 0),
  included_in_price boolean NOT NULL,
  -- What it costs each time, where it is not in the price.
  charge_minor bigint CHECK (charge_minor >= 0),
  currency char(3) NOT NULL,
  recurrence text NOT NULL CHECK (recurrence IN ('once', 'month', 'quarter', 'half_year', 'year')),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  -- Whose it is: one of the buyer's people, and a contact of the supplier's; without foreign keys, as both may leave.
  owner_user_id uuid,
  owner_contact_id uuid,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT commitment_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT commitment_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT commitment_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT commitment_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT commitment_term CHECK (ends_on >= starts_on),
  CONSTRAINT commitment_measure CHECK ((kind = 'proposals') = (quantity IS NOT NULL) AND (kind = 'productivity') = (percent IS NOT NULL)
    AND (kind = 'fund') = (amount_minor IS NOT NULL)),
  CONSTRAINT commitment_price CHECK (included_in_price = (charge_minor IS NULL))
);
CREATE INDEX commitment_contract_ix ON commitment (organisation_id, contract_id);
CREATE INDEX commitment_owner_ix ON commitment (organisation_id, supplier_id);

-- What is owed by a day; made with its commitment, changed by steps alone.
CREATE TABLE commitment_delivery (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  starts_on date NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'committed'
    CHECK (state IN ('committed', 'proposed', 'evaluated', 'approved', 'piloting', 'delivered', 'benefit_verified', 'rejected', 'expired')),
  -- Local dates of the organisation; null where it was not, or was sent back.
  delivered_on date,
  verified_on date,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT commitment_delivery_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT commitment_delivery_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT commitment_delivery_due_uq UNIQUE (organisation_id, commitment_id, due_on),
  CONSTRAINT commitment_delivery_commitment_fk FOREIGN KEY (organisation_id, commitment_id, supplier_id)
    REFERENCES commitment (organisation_id, id, supplier_id) ON DELETE CASCADE
);
CREATE INDEX commitment_delivery_due_ix ON commitment_delivery (organisation_id, due_on)
  WHERE state NOT IN ('delivered', 'benefit_verified', 'rejected', 'expired');
CREATE INDEX commitment_delivery_account_ix ON commitment_delivery (organisation_id, supplier_id, due_on);

CREATE TABLE commitment_step (
  organisation_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  sequence integer NOT NULL,
  supplier_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('propose', 'evaluate', 'approve', 'pilot', 'deliver', 'verify', 'send_back', 'reject', 'expire')),
  state text NOT NULL,
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  -- Which side took it; null where it followed of itself.
  party text CHECK (party IN ('buyer', 'supplier')),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  -- The local date of the organisation then.
  local_on date NOT NULL,
  CONSTRAINT commitment_step_pk PRIMARY KEY (organisation_id, delivery_id, sequence),
  CONSTRAINT commitment_step_delivery_fk FOREIGN KEY (organisation_id, delivery_id, supplier_id)
    REFERENCES commitment_delivery (organisation_id, id, supplier_id) ON DELETE CASCADE
);

CREATE TABLE commitment_file (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  party text NOT NULL CHECK (party IN ('buyer', 'supplier')),
  file_key text NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT commitment_file_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT commitment_file_delivery_fk FOREIGN KEY (organisation_id, delivery_id, supplier_id)
    REFERENCES commitment_delivery (organisation_id, id, supplier_id)
);
CREATE INDEX commitment_file_delivery_ix ON commitment_file (organisation_id, delivery_id, created_at, id);

-- What counts towards one that is owed a number of times, each once: a permission word such as proposals, and an id.
CREATE TABLE commitment_credit (
  organisation_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  source_kind text NOT NULL CHECK (length(source_kind) BETWEEN 1 AND 60),
  source_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT commitment_credit_pk PRIMARY KEY (organisation_id, delivery_id, source_kind, source_id),
  CONSTRAINT commitment_credit_source_uq UNIQUE (organisation_id, source_kind, source_id),
  CONSTRAINT commitment_credit_delivery_fk FOREIGN KEY (organisation_id, delivery_id, supplier_id)
    REFERENCES commitment_delivery (organisation_id, id, supplier_id)
);

-- ---------------------------------------------------------------- innovation funds
CREATE TABLE innovation_fund (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  currency char(3) NOT NULL,
  note text CHECK (length(note) BETWEEN 1 AND 4000),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT innovation_fund_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT innovation_fund_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT innovation_fund_name_uq UNIQUE (organisation_id, contract_id, name),
  CONSTRAINT innovation_fund_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT innovation_fund_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);

-- A ledger: nothing in it is ever changed. One entry takes another back by being its negative.
CREATE TABLE fund_entry (
  organisation_id uuid NOT NULL,
  fund_id uuid NOT NULL,
  sequence integer NOT NULL,
  supplier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('paid_in', 'reserved', 'released', 'spent', 'carried_over', 'expired')),
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
  booked_on date NOT NULL,
  from_reserved boolean NOT NULL DEFAULT false CHECK (NOT from_reserved OR kind = 'spent'),
  -- What it is for: a proposal or a benefit.
  source_kind text CHECK (length(source_kind) BETWEEN 1 AND 60),
  source_id uuid,
  note text CHECK (length(note) BETWEEN 1 AND 1000),
  reverses integer,
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT fund_entry_pk PRIMARY KEY (organisation_id, fund_id, sequence),
  CONSTRAINT fund_entry_reverses_uq UNIQUE (organisation_id, fund_id, reverses),
  CONSTRAINT fund_entry_fund_fk FOREIGN KEY (organisation_id, fund_id, supplier_id)
    REFERENCES innovation_fund (organisation_id, id, supplier_id),
  CONSTRAINT fund_entry_source CHECK ((source_kind IS NULL) = (source_id IS NULL)),
  CONSTRAINT fund_entry_sign CHECK ((reverses IS NULL) = (amount_minor > 0))
);

-- Who gets how much of money saved, from a local date on.
CREATE TABLE gain_share_terms (
  organisation_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  effective_from date NOT NULL,
  supplier_id uuid NOT NULL,
  buyer_percent numeric(9, 6) NOT NULL CHECK (buyer_percent BETWEEN 0 AND 100),
  supplier_percent numeric(9, 6) NOT NULL CHECK (supplier_percent BETWEEN 0 AND 100),
  fund_percent numeric(9, 6) NOT NULL CHECK (fund_percent BETWEEN 0 AND 100),
  CONSTRAINT gain_share_terms_pk PRIMARY KEY (organisation_id, contract_id, effective_from),
  CONSTRAINT gain_share_terms_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT gain_share_terms_whole CHECK (buyer_percent + supplier_percent + fund_percent = 100)
);

-- Money saved and how it was shared then; never changed.
CREATE TABLE gain_share (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  saved_on date NOT NULL,
  saved_minor bigint NOT NULL CHECK (saved_minor <> 0),
  buyer_minor bigint NOT NULL,
  supplier_minor bigint NOT NULL,
  fund_minor bigint NOT NULL,
  currency char(3) NOT NULL,
  terms_from date NOT NULL,
  -- The benefit it comes from, once.
  benefit_id uuid,
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT gain_share_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT gain_share_benefit_uq UNIQUE (organisation_id, benefit_id),
  CONSTRAINT gain_share_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT gain_share_whole CHECK (buyer_minor + supplier_minor + fund_minor = saved_minor)
);
CREATE INDEX gain_share_contract_ix ON gain_share (organisation_id, contract_id, saved_on);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('commitment', 'commitments', 'app.supplier_ok(supplier_id)');
-- What a supplier does of its own comes through the organisation, which checks that it is its own.
SELECT app.secure('commitment_delivery', 'commitments', 'app.supplier_ok(supplier_id)', 'commitments:update');
SELECT app.secure('commitment_step', 'commitments', 'app.supplier_ok(supplier_id)', 'commitments:update');
SELECT app.secure('commitment_file', 'commitments', 'app.supplier_ok(supplier_id)', 'commitments:update');
SELECT app.secure('commitment_credit', 'commitments', 'app.supplier_ok(supplier_id)', 'commitments:update');
SELECT app.secure('innovation_fund', 'innovation-funds', 'app.supplier_ok(supplier_id)');
SELECT app.secure('fund_entry', 'innovation-funds', 'app.supplier_ok(supplier_id)', 'innovation-funds:update');
SELECT app.secure('gain_share_terms', 'innovation-funds', 'app.supplier_ok(supplier_id)', 'innovation-funds:update');
SELECT app.secure('gain_share', 'innovation-funds', 'app.supplier_ok(supplier_id)', 'innovation-funds:update');
DROP FUNCTION app.secure(regclass, text, text, text);
REVOKE UPDATE, DELETE ON fund_entry, gain_share FROM samsyn_api;
DROP POLICY tenant_update ON fund_entry;
DROP POLICY tenant_delete ON fund_entry;
DROP POLICY tenant_update ON gain_share;
DROP POLICY tenant_delete ON gain_share;
