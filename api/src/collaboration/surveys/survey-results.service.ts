import { Injectable } from '@nestjs/common';
import type Fraction from 'fraction.js';
import { displayed } from '@samsyn/domain/numbers/display';
import { raterGroups } from '@samsyn/domain/surveys/questionnaire';
import { endOf, leastAnswers, leastRaters } from '@samsyn/domain/surveys/shown-mean';
import { type SurveyGrade, surveyGrade } from '@samsyn/domain/surveys/survey-grade';
import { resultsReadable } from '@samsyn/domain/surveys/survey-round';
import { notFound } from '../../platform/errors/problem.js';
import { sideOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { SurveyRoundEntity } from './survey-round.entity.js';
import type { GroupResultDto, PartyResultDto, SurveyResultsDto } from './survey-results.dto.js';
import { SurveyResultsRepository, type StoredResult } from './survey-results.repository.js';
import { SurveyRoundsRepository } from './survey-rounds.repository.js';

/** A party's grade in a published round. */
export interface PublishedGrade {
  roundId: string;
  title: string;
  closedOn: string;
  supplierId: string;
  grade: SurveyGrade;
}

/** What rounds came to. Every figure is reckoned from what was kept when the round closed, which is only what may be shown. */
@Injectable()
export class SurveyResults {
  constructor(
    private readonly rounds: SurveyRoundsRepository,
    private readonly results: SurveyResultsRepository,
  ) {}

  /** 404 while the round runs, and to a supplier until it is published: then its own alone. */
  async of(tx: TenantTransaction, id: string): Promise<SurveyResultsDto> {
    const round = await this.rounds.find(tx, id);
    if (!round || !resultsReadable(round.state, sideOf(tx))) throw notFound();
    const earlier = (await this.rounds.published(tx)).find((each) => each.id !== id && (each.closedOn ?? '') <= (round.closedOn ?? '') && each.startsOn < round.startsOn);
    const stored = await this.results.of(tx, [id, ...(earlier ? [earlier.id] : [])]);
    const names = await this.rounds.supplierNames(tx, round.ratedIds);
    const { name } = await this.rounds.organisation(tx);
    const here = stored.filter(({ roundId }) => roundId === id);
    const rated = [...[...names.keys()].map(String), tx.organisationId].filter((each) => here.some(({ ratedId }) => ratedId === each));
    return {
      ...{ roundId: id, title: round.title, state: round.state, beforeTitle: earlier?.title ?? null, leastAnswers, leastRaters },
      parties: rated.map((ratedId) => {
        const own = here.filter((each) => each.ratedId === ratedId);
        const before = stored.filter((each) => each.roundId === earlier?.id && each.ratedId === ratedId);
        return partyOf(round, own, earlier ?? null, before, { ratedId, name: names.get(ratedId) ?? name, isBuyer: ratedId === tx.organisationId });
      }),
    };
  }

  /** Of every supplier that the caller may see, in every published round, the latest round first. */
  async published(tx: TenantTransaction): Promise<PublishedGrade[]> {
    const rounds = await this.rounds.published(tx);
    const stored = await this.results.of(tx, rounds.map(({ id }) => id));
    return rounds.flatMap((round) =>
      round.ratedIds.flatMap((supplierId) => {
        const own = stored.filter(({ roundId, ratedId }) => roundId === round.id && ratedId === supplierId);
        if (own.length === 0) return [];
        return [{ roundId: round.id, title: round.title, closedOn: round.closedOn ?? round.endsOn, supplierId, grade: gradeOf(round, own) }];
      }),
    );
  }
}

const gradeOf = ({ statements, groups, ratesBuyer }: SurveyRoundEntity, own: readonly StoredResult[], isBuyer = false): SurveyGrade =>
  // Suppliers alone rate the buyer: there is nothing to weigh against.
  surveyGrade(own, statements, isBuyer && ratesBuyer ? [{ group: 'suppliers', weight: '1' }] : groups.filter(({ group }) => own.some((each) => each.group === group)));

const shown = (value: Fraction | null) => value && displayed(value, 'higher_is_better');

type Party = Pick<PartyResultDto, 'ratedId' | 'name' | 'isBuyer'>;

function partyOf(round: SurveyRoundEntity, own: readonly StoredResult[], earlier: SurveyRoundEntity | null, before: readonly StoredResult[], party: Party): PartyResultDto {
  const grade = gradeOf(round, own, party.isBuyer);
  const past = earlier && gradeOf(earlier, before, party.isBuyer);
  return {
    ...party,
    grade: shown(grade.grade),
    coverage: displayed(grade.coverage.mul(100), 'higher_is_better', 0),
    before: past && shown(past.grade),
    groups: raterGroups.flatMap((group): GroupResultDto[] => {
      const of = grade.groups.find((each) => each.group === group);
      if (!of) return [];
      const in1 = own.filter((each) => each.group === group);
      return [
        {
          group,
          weight: of.weight.toFraction(),
          grade: shown(of.grade),
          answers: of.grade && of.answers,
          before: shown(past?.groups.find((each) => each.group === group)?.grade ?? null),
          comments: in1.find(({ statement }) => statement === '')?.comments ?? [],
          statements: round.statements.map(({ code }) => {
            const { mean = null, answers = null } = in1.find(({ statement }) => statement === code) ?? {};
            const earlierMean = before.find((each) => each.group === group && each.statement === code)?.mean ?? null;
            return { statement: code, mean, end: mean === null ? null : endOf(mean), answers, before: earlierMean };
          }),
        },
      ];
    }),
  };
}
