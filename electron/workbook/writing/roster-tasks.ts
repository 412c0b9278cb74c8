import { type Participant, type Roster, tasksOfPair } from '../../contract/index.ts';
import type { WrittenCell, WrittenSheet } from './document.ts';
import { personName, type RosterWording } from './roster-pairs.ts';

/**
 * The tasks that each work pair answers for, one row for each who stands in: who leads, and how well
 * both master it. Without a lead those of the pair do the task together.
 */
export function tasksSheet(
  { pairs }: Roster,
  people: readonly Participant[],
  { organisation, words }: RosterWording,
): WrittenSheet {
  const ifSo = (is: boolean): string | null => (is ? words.say('common:yes') : null);
  return {
    name: words.say('workbook:sheet-tasks'),
    header: [
      words.say('workbook:pair-number'),
      words.say('workbook:task'),
      words.say('workbook:task-critical'),
      words.say('workbook:lead'),
      words.say('workbook:lead-level'),
      words.say('workbook:stand-in'),
      words.say('workbook:stand-in-level'),
      words.say('workbook:stand-in-learns'),
    ],
    rows: pairs.flatMap((pair, position) =>
      tasksOfPair(pair, people, organisation.tasks).flatMap(({ task, lead, standIns }) =>
        standIns.map(({ person, level, wantsToLearn }): readonly WrittenCell[] => [
          position + 1,
          task.names[words.language],
          ifSo(task.isCritical),
          lead === null ? null : personName(lead.person, words),
          lead === null ? null : lead.level,
          personName(person, words),
          level,
          ifSo(wantsToLearn),
        ]),
      ),
    ),
    widths: [7, 42, 11, 26, 10, 26, 10, 12],
    hasFilter: true,
  };
}
