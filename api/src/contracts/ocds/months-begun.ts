/** How many months a term begins, its first and last local date included; at least one. */
export function monthsBegun(startsOn: string, endsOn: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.max(1, month(endsOn) - month(startsOn) + (endsOn.slice(8) >= startsOn.slice(8) ? 1 : 0));
}
