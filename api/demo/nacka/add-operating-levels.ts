import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { CreateOperatingLevelAgreementDto } from '../../src/operating-level-agreements/operating-level-agreements.dto.js';
import { OperatingLevelAgreementsService } from '../../src/operating-level-agreements/operating-level-agreements.service.js';
import { OperatingLevelKeeper } from '../../src/operating-level-agreements/operating-level-keeper.service.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

const hour = 3_600_000;
const week = 7 * 24 * hour;
/** 07 to 18, as the office calendar has it. */
const officeDay = 11 * hour;
/** The log begins in February; March is its first whole month. */
const inTheLog = Date.UTC(2016, 2, 10);

interface DemoAgreement extends Pick<CreateOperatingLevelAgreementDto, 'number' | 'title' | 'metric' | 'target' | 'agreedText'> {
  from: string;
  to: string;
  calendar: 'office' | 'always';
  tower: string | null;
  targetMs: number | null;
}

/** Illustrative throughout, but for the hand-overs they are measured on. */
const agreements: DemoAgreement[] = [
  {
    ...{ number: 'ÖK-01', title: 'Nätfel från servicedesk hanteras inom två dagar', from: 'arbetsplats', to: 'stadsnat', tower: 'network' },
    ...{ metric: 'handled', targetMs: 2 * officeDay, target: '75', calendar: 'office' },
    agreedText:
      'Stadsnätet Öst löser det som Arbetsplats Nords servicedesk lämnar över, eller lämnar det vidare till rätt part, inom två ' +
      'arbetsdagar. Arbetsplats Nord har då uteslutit fel i klienten.',
  },
  {
    ...{ number: 'ÖK-02', title: 'Rätt hänvisat från början', from: 'arbetsplats', to: 'orange', tower: 'operations' },
    ...{ metric: 'returned_unworked', targetMs: null, target: '25', calendar: 'always' },
    agreedText: 'Orange lämnar inte tillbaka eller vidare ett ärende utan att ha undersökt det. Högst vart fjärde får visa sig vara fel adresserat.',
  },
  {
    ...{ number: 'ÖK-03', title: 'Fältservice bekräftar inom en dag', from: 'arbetsplats', to: 'klientkraft', tower: 'client' },
    ...{ metric: 'acknowledged', targetMs: officeDay, target: '70', calendar: 'office' },
    agreedText: 'Klientkraft bekräftar inom en arbetsdag det som servicedesk lämnar över, så att användaren kan få veta när hjälpen kommer.',
  },
];

/** What suppliers owe each other, made and measured by the services a user calls. */
export async function addOperatingLevels(app: INestApplicationContext, nacka: Nacka, shiftWeeks: number): Promise<void> {
  const { principal, parties, towerIds, calendarIds } = nacka;
  const startsOn = `${new Date(inTheLog + shiftWeeks * week).toISOString().slice(0, 7)}-01`;
  const supplierId = (code: string) => parties[code]?.supplierId ?? '';
  await app.get(Tenancy).run(principal, async (tx) => {
    const ids: string[] = [];
    for (const { from, to, tower, calendar, ...agreement } of agreements) {
      const id = randomUUID();
      await app.get(OperatingLevelAgreementsService).create(tx, id, {
        ...agreement,
        providingSupplierId: supplierId(to),
        receivingSupplierId: supplierId(from),
        towerId: tower === null ? null : (towerIds[tower] ?? null),
        calendarId: calendarIds[calendar] ?? '',
        minimumVolume: 3,
        ...{ startsOn, state: 'agreed', illustrative: true },
      });
      ids.push(id);
    }
    await app.get(OperatingLevelKeeper).keepAgreements(tx, ids);
  });
}
