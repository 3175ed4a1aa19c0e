/** SQL for the last day of a contract as agreed by now: what its latest amendment of it says, else what was signed. */
export const agreedEnd = (contract: string) => `coalesce(
  (SELECT a.ends_on FROM contract_amendment a
    WHERE a.organisation_id = ${contract}.organisation_id AND a.contract_id = ${contract}.id AND a.ends_on IS NOT NULL
    ORDER BY a.effective_from DESC, a.created_at DESC, a.id DESC LIMIT 1), ${contract}.ends_on)`;
