/** How many days what is done with is kept, and how many what failed or was never read. */
export interface Kept {
  settledDays: number;
  failedDays: number;
}

/** By table; what still waits is never pruned, and what the figures rest on is not here at all. */
export const retention = {
  inbound_message: { settledDays: 90, failedDays: 365 },
  webhook_delivery: { settledDays: 30, failedDays: 180 },
  mail_outbox: { settledDays: 90, failedDays: 365 },
  notification: { settledDays: 180, failedDays: 730 },
  // Who was signed in, and how it went: devices, addresses, tried e-mail addresses.
  session: { settledDays: 30, failedDays: 30 },
  one_time_link: { settledDays: 30, failedDays: 30 },
  sign_in_event: { settledDays: 365, failedDays: 365 },
} as const satisfies Record<string, Kept>;
