import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { isISO4217CurrencyCode, IsString, Length, Matches, ValidateBy, ValidateIf } from 'class-validator';
import { parseDecimal } from '@samsyn/domain/numbers/decimal';
import { EARLIEST, LATEST, parseInstant } from '@samsyn/domain/time/instant';
import { parseDate } from '@samsyn/domain/time/local-date';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

/** A text that says something: trimmed, not empty. */
export const IsText = (max = 200) => applyDecorators(trimmed, IsString(), Length(1, max));

/** A list of such texts. */
export const IsTexts = (max = 200) => applyDecorators(IsString({ each: true }), Length(1, max, { each: true }));

/** May be left out; unlike with `IsOptional`, null is then a value to be checked. */
export const Given = () => ValidateIf((_: object, value: unknown) => value !== undefined);

/** May be left out or null, which says "none". */
export const GivenOrNull = () =>
  ValidateIf((_: object, value: unknown) => value !== undefined && value !== null);

/** `client`, `network-2`: what addresses and files may be named by. */
export const IsSlug = () => applyDecorators(IsString(), Matches(/^[a-z0-9][a-z0-9-]{0,62}$/));

/** A local date `YYYY-MM-DD` that exists. */
export const IsLocalDate = () =>
  ValidateBy({
    name: 'isLocalDate',
    validator: { validate: (value: unknown) => typeof value === 'string' && parseDate(value) !== null },
  });

/** An ISO 8601 text with `Z` or an offset (R1); the code of any other is the domain's, `bad_instant`. */
export const IsInstant = () =>
  ValidateBy({ name: 'badInstant', validator: { validate: isInstant } });

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    const at = parseInstant(value);
    return at >= EARLIEST && at < LATEST;
  } catch {
    return false;
  }
}

/** A currency of ISO 4217, in capitals. */
export const IsCurrency = () =>
  ValidateBy({
    name: 'isCurrency',
    validator: {
      validate: (value: unknown) =>
        isISO4217CurrencyCode(value) && String(value) === String(value).toUpperCase(),
    },
  });

/** Integer minor units as a decimal string, not negative and within PostgreSQL's bigint. */
export const IsMinorUnits = () =>
  ValidateBy({
    name: 'isMinorUnits',
    validator: { validate: (value: unknown) => typeof value === 'string' && /^\d{1,18}$/.test(value) },
  });

const decimalPattern = /^\d{1,12}(\.\d{1,12})?$/;

/** An exact decimal string within bounds; more decimals than are kept would be rounded silently, so they are refused. */
export function IsDecimalText(bounds: { min: string; max: string; decimals: number }): PropertyDecorator {
  const validate = (value: unknown): boolean => {
    if (typeof value !== 'string' || !decimalPattern.test(value)) return false;
    const decimals = value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
    const exact = parseDecimal(value);
    return decimals <= bounds.decimals && exact.gte(bounds.min) && exact.lte(bounds.max);
  };
  return ValidateBy({ name: 'isDecimalText', constraints: [bounds], validator: { validate } });
}
