import { bpic2014 } from './preset-bpic2014.js';
import type { ImportPreset } from './import-mapping.js';
import { serviceNowEventLog, serviceNowIncidentTable } from './preset-servicenow.js';

/** The key of imports that bring a mapping of their own. */
export const mappingPreset = 'mapping';

export const presets: readonly ImportPreset[] = [serviceNowEventLog, serviceNowIncidentTable, bpic2014];

export const presetKeys = [...presets.map(({ key }) => key), mappingPreset];
