/** The ten digits of a Swedish organisation number however it is written; of another country's, what was written. */
export function plainOrganisationNumber(text: string): string {
  const written = text.trim().toUpperCase();
  const digits = written.replaceAll(/[\s-]/g, '').replace(/^SE(?=\d{12}$)/, '');
  if (/^\d{10}$/.test(digits)) return digits;
  // As a VAT number it ends with 01, as a twelve-digit number it begins with 16.
  if (written.startsWith('SE') && /^\d{10}01$/.test(digits)) return digits.slice(0, 10);
  if (/^16\d{10}$/.test(digits)) return digits.slice(2);
  return written;
}

/** Whether ten digits have the check digit they must have (Luhn); of anything else nothing is known, so it may stand. */
export function checksOut(plain: string): boolean {
  if (!/^\d{10}$/.test(plain)) return true;
  const sum = [...plain].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
