import { parseMapping, parseMappingText } from './parse-mapping.js';

const fieldsOf = (json: unknown) => {
  try {
    parseMapping(json);
    return [];
  } catch (error) {
    return (error as { errors: { field: string }[] }).errors.map(({ field }) => field);
  }
};

describe('a mapping sent by a user', () => {
  it('is taken when all of it is right', () => {
    const mapping = {
      rows: 'event',
      columns: { externalId: 'id', eventAt: ['at', 'time'] },
      dateOrder: 'dmy',
      zone: 'Europe/Oslo',
    };
    expect(parseMappingText(JSON.stringify(mapping))).toEqual(mapping);
  });

  it('names everything that is wrong at once', () => {
    const wrong = {
      rows: 'event',
      columns: { externalId: 1, colour: 'x' },
      dateOrder: 'mdyy',
      zone: '+02:00',
      values: { priority: { High: 9 } },
      extra: true,
    };
    expect(fieldsOf(wrong)).toEqual([
      'mapping.dateOrder',
      'mapping.zone',
      'mapping.columns.externalId',
      'mapping.columns.colour',
      'mapping.columns.eventAt',
      'mapping.values.priority.High',
      'mapping.extra',
    ]);
    expect(fieldsOf([])).toContain('mapping');
  });

  it('is refused when it is no JSON', () => {
    expect(() => parseMappingText('{rows:')).toThrow(
      expect.objectContaining({ code: 'malformed_json' }) as Error,
    );
  });
});
