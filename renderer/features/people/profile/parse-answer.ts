import { type ProfileFields, profileFieldsSchema } from '../../../../electron/contract/index.ts';

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
  | 'informedOn';

/** What a typed answer means: a change of the profile, or why it will not do. */
export type ParsedAnswer =
  | { readonly status: 'good'; readonly changes: Partial<ProfileFields> }
  | { readonly status: 'bad'; readonly problem: AnswerProblem };

export type AnswerProblem = 'empty' | 'email' | 'years' | 'count' | 'day' | 'long';

const finnishDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Reads what was typed into a field, as Finns write it: a decimal comma, days as 5.3.2026 (ISO is
 * understood too). An empty answer means 'not answered', except for a name.
 */
export function parseAnswer(field: TypedField, typed: string): ParsedAnswer {
  const text = typed.trim().normalize('NFC');
  if (text === '') {
    return field === 'lastName' || field === 'firstName' ? bad('empty') : good({ [field]: null });
  }
  switch (field) {
    case 'email':
      return mailAddress.test(text) ? checked({ email: text }, 'long') : bad('email');
    case 'experienceYears':
      return checked({ experienceYears: Number(text.replace(',', '.')) }, 'years');
    case 'capacity':
      return checked({ capacity: Number(text) }, 'count');
    case 'supportedOn':
    case 'informedOn':
      return checked({ [field]: toIsoDay(text) }, 'day');
    default:
      return checked({ [field]: text }, 'long');
  }
}

function toIsoDay(text: string): string {
  const [, day = '', month = '', year = ''] = finnishDay.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The contract's own limits decide; this page has none of its own. */
function checked(changes: Partial<ProfileFields>, problem: AnswerProblem): ParsedAnswer {
  return profileFieldsSchema.partial().safeParse(changes).success ? good(changes) : bad(problem);
}

function good(changes: Partial<ProfileFields>): ParsedAnswer {
  return { status: 'good', changes };
}

function bad(problem: AnswerProblem): ParsedAnswer {
  return { status: 'bad', problem };
}
