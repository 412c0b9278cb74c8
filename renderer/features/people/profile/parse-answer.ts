import {
  dayOfText,
  type ProfileFields,
  profileFieldsSchema,
  readAbsences,
  readWeeks,
} from '../../../../electron/contract/index.ts';

/** The fields of a profile that are typed as text. */
export type TypedField =
  | 'lastName'
  | 'firstName'
  | 'email'
  | 'staffNumber'
  | 'unit'
  | 'title'
  | 'experienceYears'
  | 'capacity'
  | 'expectations'
  | 'availability'
  | 'supportedOn'
  | 'informedOn'
  | 'shadowingDays'
  | 'slotCapacity'
  | 'weeksPossible'
  | 'weeksImpossible'
  | 'absences';

/** What a typed answer means: a change of the profile, or why it will not do. */
export type ParsedAnswer =
  | { readonly status: 'good'; readonly changes: Partial<ProfileFields> }
  | { readonly status: 'bad'; readonly problem: AnswerProblem };

export type AnswerProblem =
  | 'empty'
  | 'email'
  | 'years'
  | 'count'
  | 'day'
  | 'long'
  | 'visit-days'
  | 'weeks'
  | 'absences';

const lists: readonly TypedField[] = ['weeksPossible', 'weeksImpossible', 'absences'];
const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Reads what was typed into a field, as Finns write it and as files are read: a decimal comma, days
 * as 5.3.2026 (ISO is understood too), weeks and days without a year as the next ones from `today`
 * on, which is yyyy-mm-dd. An empty answer means 'not answered', except for a name.
 */
export function parseAnswer(field: TypedField, typed: string, today: string): ParsedAnswer {
  const calendar = { year: null, today };
  const text = typed.trim().normalize('NFC');
  if (text === '') {
    if (field === 'lastName' || field === 'firstName') return bad('empty');
    return good({ [field]: lists.includes(field) ? [] : null });
  }
  switch (field) {
    case 'email':
      return mailAddress.test(text) ? checked({ email: text }, 'long') : bad('email');
    case 'experienceYears':
      return checked({ experienceYears: Number(text.replace(',', '.')) }, 'years');
    case 'capacity':
    case 'slotCapacity':
      return checked({ [field]: Number(text) }, 'count');
    case 'shadowingDays':
      return checked({ shadowingDays: Number(text) }, 'visit-days');
    case 'supportedOn':
    case 'informedOn':
      return checked({ [field]: dayOfText(text) ?? text }, 'day');
    case 'weeksPossible':
    case 'weeksImpossible':
      return whole(readWeeks(text, calendar), 'weeks', (weeks) => ({ [field]: weeks }));
    case 'absences':
      return whole(readAbsences(text, calendar), 'absences', (absences) => ({ absences }));
    default:
      return checked({ [field]: text }, 'long');
  }
}

/** The contract's own limits decide; this page has none of its own. */
function checked(changes: Partial<ProfileFields>, problem: AnswerProblem): ParsedAnswer {
  return profileFieldsSchema.partial().safeParse(changes).success ? good(changes) : bad(problem);
}

/** A list is taken when all of it is understood. */
function whole<Value>(
  { values, unknown }: { readonly values: readonly Value[]; readonly unknown: readonly string[] },
  problem: AnswerProblem,
  toChanges: (values: readonly Value[]) => Partial<ProfileFields>,
): ParsedAnswer {
  return unknown.length > 0 ? bad(problem) : checked(toChanges(values), problem);
}

function good(changes: Partial<ProfileFields>): ParsedAnswer {
  return { status: 'good', changes };
}

function bad(problem: AnswerProblem): ParsedAnswer {
  return { status: 'bad', problem };
}
