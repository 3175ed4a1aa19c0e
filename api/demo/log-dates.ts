const week = 7 * 86_400_000;
/** The day after the log's last close, 18 February 2017. */
const logEnd = Date.UTC(2017, 1, 19);

/** How many whole weeks the log moves so that it ends shortly before `now`; weekdays stay weekdays. */
export const weeksUntil = (now: Date): number => Math.max(0, Math.floor((now.getTime() - logEnd) / week));
