import type {
  CohortTable,
  EarlierPairTable,
  GroupDayTable,
  MilestoneTable,
  PairConstraintTable,
  PairTable,
  ParticipantTable,
  RosterTable,
  RunTable,
  ScenarioTable,
} from './tables/cohorts.ts';
import type {
  CompetenceAreaTable,
  EmailDomainTable,
  GoalCategoryTable,
  MethodTable,
  OfficeTable,
  TaskTable,
  TravelTable,
  UnitSuccessorTable,
  UnitTable,
} from './tables/organisation.ts';
import type {
  DistinctPeopleTable,
  EarlierPlaceTable,
  PersonAbsenceTable,
  PersonAliasTable,
  PersonCompetenceTable,
  PersonGoalTable,
  PersonLanguageTable,
  PersonPeakMonthTable,
  PersonRelationTable,
  PersonTable,
  PersonTaskTable,
  PersonWeekTable,
} from './tables/people.ts';
import type {
  AuditTable,
  ImportBatchTable,
  SettingTable,
  UndoChangeTable,
  UndoSessionTable,
  UndoStepTable,
} from './tables/records.ts';

/** All tables, as the newest migration leaves them. */
export interface Schema {
  audit: AuditTable;
  cohort: CohortTable;
  competence_area: CompetenceAreaTable;
  distinct_people: DistinctPeopleTable;
  earlier_pair: EarlierPairTable;
  earlier_place: EarlierPlaceTable;
  email_domain: EmailDomainTable;
  goal_category: GoalCategoryTable;
  group_day: GroupDayTable;
  import_batch: ImportBatchTable;
  method: MethodTable;
  milestone: MilestoneTable;
  office: OfficeTable;
  pair: PairTable;
  pair_constraint: PairConstraintTable;
  participant: ParticipantTable;
  person: PersonTable;
  person_absence: PersonAbsenceTable;
  person_alias: PersonAliasTable;
  person_competence: PersonCompetenceTable;
  person_goal: PersonGoalTable;
  person_language: PersonLanguageTable;
  person_peak_month: PersonPeakMonthTable;
  person_relation: PersonRelationTable;
  person_task: PersonTaskTable;
  person_week: PersonWeekTable;
  roster: RosterTable;
  run: RunTable;
  scenario: ScenarioTable;
  setting: SettingTable;
  task: TaskTable;
  travel: TravelTable;
  undo_change: UndoChangeTable;
  undo_session: UndoSessionTable;
  undo_step: UndoStepTable;
  unit: UnitTable;
  unit_successor: UnitSuccessorTable;
}
