import { createInstance, type i18n } from 'i18next';
import type { Language, Params } from '../values.ts';
import { messages } from './messages.ts';

type FinnishMessages = (typeof messages)['fi'];
type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** `namespace:key` of every message there is; a plural is named without its ending. */
export type MessageKey = {
  [Space in keyof FinnishMessages]: `${Space}:${WithoutPlural<keyof FinnishMessages[Space] & string>}`;
}[keyof FinnishMessages];

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const instance: i18n = createInstance();
// Everything is bundled, so that the words are there as soon as this module is.
void instance.init({
  resources: messages,
  fallbackLng: false,
  supportedLngs: ['fi', 'sv', 'en'],
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** Says things in one language: messages, lists, numbers, days. Pure but for its messages. */
export interface Words {
  readonly language: Language;
  /** The locale for formats and collation: fi-FI, sv-FI or en-GB. */
  readonly locale: string;
  /** The message with its values filled in; `count` chooses the plural. */
  say(key: MessageKey, params?: Params): string;
  /** The message for a key made at run time, or null where there is none. */
  sayIfKnown(key: string, params?: Params): string | null;
  /** 'a, b ja c'. */
  list(items: readonly string[]): string;
  number(value: number, digits?: number): string;
  /** A share 0..1 as a percentage without decimals. */
  percent(share: number): string;
  /** A day or a moment as a day: 5.3.2026 in Finnish and Swedish, 5 March 2026 in English. */
  day(value: string | Date): string;
  /** An ISO week such as 2027-W05: vko 5/2027. */
  week(value: string): string;
  /** A month from 1 by its name, as within a sentence. */
  month(month: number): string;
  /** A moment as day and time, in the machine's time zone. */
  moment(value: string | Date): string;
  /** Names in the order of the language's alphabet; in English too as Finnish lists have them. */
  compare(a: string, b: string): number;
}

/** Makes the words of a language. Cheap after the first time for each language. */
export function createWords(language: Language): Words {
  const locale = locales[language];
  // The names are Finnish ones whatever the language of the page: å, ä and ö come last.
  const collator = new Intl.Collator(language === 'en' ? locales.fi : locale, { numeric: true });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const fill = (params: Params): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'object' ? listFormat.format(value) : value,
      ]),
    );
  const say = (key: string, params: Params = {}): string =>
    instance.t(key, { ...fill(params), lng: language });
  return {
    language,
    locale,
    say,
    sayIfKnown: (key, params) =>
      instance.exists(key, { lng: language, count: 1 }) || instance.exists(key, { lng: language })
        ? say(key, params)
        : null,
    list: (items) => listFormat.format(items),
    number: (value, digits = 0) => numberFormat(locale, digits).format(value),
    percent: (share) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    day: (value) => dayFormat(language).format(new Date(value)),
    week: (value) => {
      const [year = '', week = ''] = value.split('-W');
      return say('common:week', { week: Number(week), year });
    },
    month: (month) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month - 1),
      ),
    moment: (value) => {
      const moment = new Date(value);
      const day = dayFormat(language).format(moment);
      return say('common:moment', { day, time: timeFormat(language).format(moment) });
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

/**
 * Swedish in Finland writes days and times as Finnish does. A browser without the data of sv-FI
 * would write them as in Sweden, so the form is taken from fi-FI.
 */
function dayFormat(language: Language): Intl.DateTimeFormat {
  const month = language === 'en' ? 'long' : 'numeric';
  const locale = language === 'en' ? locales.en : locales.fi;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric' });
}

function timeFormat(language: Language): Intl.DateTimeFormat {
  const locale = language === 'en' ? locales.en : locales.fi;
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using one, and a long list writes thousands of numbers. */
function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  numberFormats.set(key, made);
  return made;
}
