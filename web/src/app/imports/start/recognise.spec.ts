import type { ImportPreset } from '../import.js';
import { recognise } from './recognise.js';

const presets: ImportPreset[] = [
  {
    key: 'events',
    zone: 'UTC',
    columns: {
      externalId: ['number'],
      eventAt: ['sys_updated_at'],
      group: ['assignment_group'],
      openedAt: ['opened_at'],
    },
  },
  {
    key: 'table',
    zone: 'UTC',
    columns: { externalId: ['number'], openedAt: ['opened_at', 'opened'], group: ['assignment_group'] },
  },
];

describe('recognise', () => {
  it('finds the preset that most columns speak for', () => {
    expect(recognise(['Number', 'Opened at', 'Assignment group', 'sys_updated_at'], presets)).toBe('events');
    expect(recognise(['Number', 'Opened', 'Assignment group'], presets)).toBe('table');
  });

  it('finds none where the number or the time is missing', () => {
    expect(recognise(['number', 'assignment_group'], presets)).toBeNull();
    expect(recognise(['Ärende', 'Skapad'], presets)).toBeNull();
  });
});
