import { type DynamicModule, Module } from '@nestjs/common';
import { ActionsModule } from './actions/actions.module.js';
import { BackTestsModule } from './back-tests/back-tests.module.js';
import { BoardsAndMeetingsModule } from './governance/boards-and-meetings.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { BoardPacksModule } from './board-packs/board-packs.module.js';
import { ContractsModule } from './contracts/contracts.module.js';
import { CostsModule } from './costs/costs.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FlexibilityModule } from './flexibility/flexibility.module.js';
import { CreditsModule } from './credits/credits.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { InnovationModule } from './innovation/innovation.module.js';
import { LedgersModule } from './ledgers/ledgers.module.js';
import { IntegrationsModule } from './integrations/integrations.module.js';
import { MajorIncidentsModule } from './major-incidents/major-incidents.module.js';
import { ComplianceModule } from './compliance/compliance.module.js';
import { ContractCalendarModule } from './governance/contract-calendar/contract-calendar.module.js';
import { ObligationsModule } from './obligations/obligations.module.js';
import { RisksModule } from './risks/risks.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { AppConfig } from './platform/config.js';
import { OperatingLevelAgreementsModule } from './operating-level-agreements/operating-level-agreements.module.js';
import { OutcomeStudiesModule } from './outcome-studies/outcome-studies.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { PeriodsModule } from './periods/periods.module.js';
import { PeersModule } from './peers/peers.module.js';
import { QualityIndicatorsModule } from './quality-indicators/quality-indicators.module.js';
import { ProposalsModule } from './innovation/proposals.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResultsModule } from './results/results.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { ScorecardsModule } from './scorecards/scorecards.module.js';
import { SearchModule } from './search/search.module.js';
import { ServiceCalendarsModule } from './service-calendars/service-calendars.module.js';
import { ServiceLevelsModule } from './service-levels/service-levels.module.js';
import { ServicesModule } from './services/services.module.js';
import { CollaborationModule } from './collaboration/score/collaboration.module.js';
import { SurveysModule } from './collaboration/surveys/surveys.module.js';
import { SourcingModule } from './sourcing/sourcing.module.js';
import { SuppliersModule } from './suppliers/suppliers.module.js';
import { TowersModule } from './towers/towers.module.js';
import { UsersModule } from './users/users.module.js';

@Module({})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        OrganisationsModule,
        SavedViewsModule,
        PeriodsModule,
        ActionsModule,
        TowersModule,
        SuppliersModule,
        UsersModule,
        ContractsModule,
        ServicesModule,
        ServiceLevelsModule,
        ServiceCalendarsModule,
        EvidenceModule,
        IncidentsModule,
        MajorIncidentsModule,
        ResultsModule,
        LedgersModule,
        OperatingLevelAgreementsModule,
        IntegrationsModule,
        CreditsModule,
        CostsModule,
        BackTestsModule,
        ReportsModule,
        RisksModule,
        ObligationsModule,
        ComplianceModule,
        ContractCalendarModule,
        FlexibilityModule,
        InnovationModule,
        SurveysModule,
        ProposalsModule,
        CollaborationModule,
        SourcingModule,
        OutcomeStudiesModule,
        AssessmentsModule,
        ScorecardsModule,
        QualityIndicatorsModule,
        PeersModule,
        OverviewModule,
        BoardPacksModule,
        ExportsModule,
        BoardsAndMeetingsModule,
        SearchModule,
      ],
    };
  }
}
