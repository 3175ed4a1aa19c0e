import { Foundation1795000000001 } from './0001-foundation.js';
import { ServiceLevelsAndMoney1795500000002 } from './0002-service-levels-and-money.js';
import { ServiceModel1796000000003 } from './0003-service-model.js';
import { LiveIncidents1796000000004 } from './0004-live-incidents.js';
import { HandOffLedger1796000000005 } from './0005-hand-off-ledger.js';
import { LiveFeed1796000000006 } from './0006-live-feed.js';
import { Integrations1796000000007 } from './0007-integrations.js';
import { MajorIncidents1796000000008 } from './0008-major-incidents.js';
import { OperatingLevelAgreements1796000000009 } from './0009-operating-level-agreements.js';
import { KeptAndTold1796000000010 } from './0010-kept-and-told.js';
import { RoleHolders1796000000011 } from './0011-role-holders.js';
import { MeasureDue1796000000012 } from './0012-measure-due.js';
import { ReportTemplates1796000000013 } from './0013-report-templates.js';
import { ServiceReports1796000000014 } from './0014-service-reports.js';
import { CaseRecords1796000000015 } from './0015-case-records.js';
import { ReportDeliveries1796000000016 } from './0016-report-deliveries.js';
import { ScoreStatements1796000000017 } from './0017-score-statements.js';
import { ScoreModels1796000000018 } from './0018-score-models.js';
import { PeriodClose1796000000019 } from './0019-period-close.js';
import { Costs1796000000020 } from './0020-costs.js';
import { Published1796000000021 } from './0021-published.js';
import { SavedViews1796000000022 } from './0022-saved-views.js';
import { BoardPacks1796000000023 } from './0023-board-packs.js';
import { Commitments1796000000024 } from './0024-commitments.js';
import { Proposals1796000000025 } from './0025-proposals.js';
import { Governance1796000000026 } from './0026-governance.js';
import { Watching1796000000027 } from './0027-watching.js';
import { Surveys1796000000028 } from './0028-surveys.js';
import { Learning1796000000029 } from './0029-learning.js';
import { Search1796000000030 } from './0030-search.js';
import { EvidenceSearch1796000000031 } from './0031-evidence-search.js';
import { AgendaLanguages1796000000032 } from './0032-agenda-languages.js';
import { FurtherSearch1796000000033 } from './0033-further-search.js';

export const migrations = [
  Foundation1795000000001,
  ServiceLevelsAndMoney1795500000002,
  ServiceModel1796000000003,
  LiveIncidents1796000000004,
  HandOffLedger1796000000005,
  LiveFeed1796000000006,
  Integrations1796000000007,
  MajorIncidents1796000000008,
  OperatingLevelAgreements1796000000009,
  KeptAndTold1796000000010,
  RoleHolders1796000000011,
  MeasureDue1796000000012,
  ReportTemplates1796000000013,
  ServiceReports1796000000014,
  CaseRecords1796000000015,
  ReportDeliveries1796000000016,
  ScoreStatements1796000000017,
  ScoreModels1796000000018,
  PeriodClose1796000000019,
  Costs1796000000020,
  Published1796000000021,
  SavedViews1796000000022,
  BoardPacks1796000000023,
  Commitments1796000000024,
  Proposals1796000000025,
  Governance1796000000026,
  Watching1796000000027,
  Surveys1796000000028,
  Learning1796000000029,
  Search1796000000030,
  EvidenceSearch1796000000031,
  AgendaLanguages1796000000032,
  FurtherSearch1796000000033,
];
