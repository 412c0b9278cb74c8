import {
  type Cohort,
  leadsFrom,
  membersOf,
  type Participant,
  type RosterPair,
  type Substitution,
  standsInFrom,
  type Task,
} from '../contract/index.ts';
import { type Database, readOrganisation, readRoster } from '../database/index.ts';
import { requireCohort } from './cohorts.ts';
import { referenceTo } from './pair-scorer.ts';

/**
 * Who stands in for whom in every task that somebody of the cohort does alone, and which critical
 * tasks hang on one person, before the pairs and with them. A partner who can stand in takes the
 * risk away; so does anybody else who does the task alone.
 */
export function substitutionOf(database: Database, cohortId: number): Substitution {
  const cohort = requireCohort(database, cohortId);
  const partnersOf = partners(cohort, readRoster(database, cohortId)?.pairs ?? []);
  return {
    tasks: readOrganisation(database)
      .tasks.map((task) => forTask(task, cohort, partnersOf))
      .filter(({ leads, isCritical }) => leads.length > 0 || isCritical),
  };
}

function forTask(
  { code, isCritical }: Task,
  { people }: Cohort,
  partnersOf: ReadonlyMap<number, readonly Participant[]>,
): Substitution['tasks'][number] {
  const leads = people
    .filter((participant) => skillOf(participant, code).level >= leadsFrom)
    .map((lead) => ({
      person: referenceTo(lead),
      level: skillOf(lead, code).level,
      backups: (partnersOf.get(lead.person.id) ?? [])
        .map((partner) => ({ person: referenceTo(partner), ...skillOf(partner, code) }))
        .sort((one, other) => other.level - one.level),
    }));
  const isAlone = leads.length <= 1;
  const hasBackup = leads.some(({ backups }) => backups.some(({ level }) => level >= standsInFrom));
  return {
    task: code,
    isCritical,
    leads,
    isAtRiskBefore: isCritical && isAlone,
    isAtRiskAfter: isCritical && isAlone && !hasBackup,
  };
}

function skillOf({ person }: Participant, task: string) {
  const skill = person.tasks.find((known) => known.task === task);
  return { level: skill?.level ?? 0, wantsToLearn: skill?.wantsToLearn ?? false };
}

/** The partners of each participant; all three of a trio are each other's. */
function partners(
  { people }: Cohort,
  pairs: readonly RosterPair[],
): ReadonlyMap<number, readonly Participant[]> {
  const byId = new Map(people.map((participant) => [participant.person.id, participant]));
  const found = new Map<number, Participant[]>();
  for (const pair of pairs) {
    const group = membersOf(pair);
    for (const one of group)
      for (const other of group) {
        const partner = one.id === other.id ? undefined : byId.get(other.id);
        if (partner !== undefined) found.set(one.id, [...(found.get(one.id) ?? []), partner]);
      }
  }
  return found;
}
