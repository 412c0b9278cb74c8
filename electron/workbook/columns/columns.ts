import type { Names, ProfileField, ProfileFields } from '../../contract/index.ts';
import type { Cell } from '../cells/cell.ts';
import type { CellKind, CellReading, CellWriting } from './cell-kind.ts';
import { meetingMode, role, shadowingRole, spokenLanguages, workload } from './choice-kinds.ts';
import { oneName, onePerson, severalNames, severalPeople } from './named-kinds.ts';
import { calendarDay, pairCount, wholeNumber, years, yesOrNo } from './number-kinds.ts';
import { absences, months, weeks } from './period-kinds.ts';
import type { Register } from './register.ts';
import { taskSkills } from './task-kinds.ts';
import { emailAddress, longText, personName, shortText } from './text-kinds.ts';

/** A profile while its row is being read. */
export type ProfileInProgress = { -readonly [Field in ProfileField]: ProfileFields[Field] };

/** The list from which a template lets people choose. */
export type ChoiceList =
  | 'roles'
  | 'shadowing-roles'
  | 'workloads'
  | 'languages'
  | 'meeting-modes'
  | 'yes-no'
  | keyof Register;

/** A column of people's workbooks: its headers, and how its cells are read and written. */
export interface Column {
  readonly field: ProfileField;
  readonly headers: Names;
  readonly synonyms: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly choices: ChoiceList | null;
  fill(profile: ProfileInProgress, cell: Cell, reading: CellReading): void;
  write(profile: ProfileFields, writing: CellWriting): ReturnType<CellKind<unknown>['write']>;
}

interface Looks {
  readonly width: number;
  readonly choices?: ChoiceList;
  /** Other headers that people use, with ' | ' between them. */
  readonly synonyms?: string;
}

function column<Field extends ProfileField>(
  field: Field,
  kind: CellKind<ProfileFields[Field]>,
  [fi, sv, en]: readonly [fi: string, sv: string, en: string],
  { width, choices, synonyms = '' }: Looks,
): Column {
  return {
    field,
    headers: { fi, sv, en },
    synonyms: synonyms === '' ? [] : synonyms.split(' | '),
    width,
    choices: choices ?? null,
    fill: (profile, cell, reading) => {
      profile[field] = kind.read(cell, reading);
    },
    write: (profile, writing) => kind.write(profile[field], writing),
  };
}

/**
 * The columns in the order in which a template has them. Each is declared here and nowhere else:
 * import, template and export all go by this list.
 */
export const columns: readonly Column[] = [
  column('role', role, ['Rooli', 'Roll', 'Role'], {
    width: 14,
    choices: 'roles',
    synonyms:
      'Roolit | Rooli mentoroinnissa | Rooli ohjelmassa | Haen rooliin | Mentori vai aktori | Roll i programmet',
  }),
  column('lastName', personName, ['Sukunimi', 'Efternamn', 'Last name'], {
    width: 18,
    synonyms: 'Sukunimet | Släktnamn | Surname | Family name',
  }),
  column('firstName', personName, ['Etunimi', 'Förnamn', 'First name'], {
    width: 16,
    synonyms: 'Etunimet | Kutsumanimi | Tilltalsnamn | Given name | Forename',
  }),
  column('email', emailAddress, ['Sähköposti', 'E-post', 'E-mail'], {
    width: 34,
    synonyms:
      'Sähköpostiosoite | Työsähköposti | S-posti | Sposti | Email | E-postadress | Email address | E-mail address | Work e-mail',
  }),
  column('staffNumber', shortText, ['Henkilönumero', 'Personalnummer', 'Staff number'], {
    width: 15,
    synonyms:
      'Henkilöstönumero | Hlönro | Hlö nro | Anställningsnummer | Employee number | Personnel number | Employee ID',
  }),
  column(
    'agency',
    oneName('agencies', { unknown: 'agency-unknown', unclear: 'agency-unclear' }),
    ['Virasto', 'Ämbetsverk', 'Agency'],
    {
      width: 40,
      choices: 'agencies',
      synonyms:
        'Aluehallintovirasto | AVI | Henkilöstöalue | Työnantajavirasto | Regionförvaltningsverk | RFV | Verk',
    },
  ),
  column(
    'sector',
    oneName('sectors', { unknown: 'sector-unknown', unclear: 'sector-unclear' }),
    ['Vastuualue', 'Ansvarsområde', 'Responsibility area'],
    {
      width: 34,
      choices: 'sectors',
      synonyms: 'Toimiala | Vastuualueet | Sektor | Sector | Area of responsibility',
    },
  ),
  column('unit', shortText, ['Yksikkö', 'Enhet', 'Unit'], {
    width: 28,
    synonyms:
      'Organisaatioyksikkö | Org.yksikön nimi | Org.yksikkö | Yksikkö/tiimi | Työyksikkö | Team | Tiimi',
  }),
  column('title', shortText, ['Nimike', 'Tjänstebeteckning', 'Title'], {
    width: 26,
    synonyms:
      'Tehtävänimike | Virkanimike | Ammattinimike | Titel | Befattning | Uppgiftsbeteckning | Job title',
  }),
  column(
    'office',
    oneName('offices', { unknown: 'office-unknown', unclear: 'office-unclear' }),
    ['Toimipaikka', 'Verksamhetsställe', 'Office'],
    {
      width: 18,
      choices: 'offices',
      synonyms:
        'Paikkakunta | Työskentelypaikkakunta | Työskentelypaikka | Työpaikkakunta | Toimipiste | Ort | Tjänsteställe | Tjänstgöringsort | Location | Work town | Town',
    },
  ),
  column('supervisor', onePerson, ['Esihenkilö', 'Chef', 'Supervisor'], {
    width: 26,
    synonyms:
      'Esimies | Lähiesihenkilö | Lähiesimies | Lähijohtaja | Esihenkilön nimi | Esimiehen nimi | Esihenkilön sähköposti | Förman | Närmaste chef | Chefens namn | Manager | Line manager',
  }),
  column(
    'languages',
    spokenLanguages,
    ['Mentorointikieli', 'Mentorskapsspråk', 'Mentoring language'],
    {
      width: 22,
      choices: 'languages',
      synonyms:
        'Kieli | Kielet | Mentorointikielet | Mentoroinnin kieli | Työkieli | Språk | Mentorspråk | Language | Languages',
    },
  ),
  column('meetingMode', meetingMode, ['Tapaamistapa', 'Mötessätt', 'Meeting mode'], {
    width: 20,
    choices: 'meeting-modes',
    synonyms:
      'Tapaamismuoto | Tapaamiset | Toivottu tapaamistapa | Sätt att träffas | Träffar | Träffsätt | Mode | Way of meeting',
  }),
  column(
    'experienceYears',
    years,
    ['Työkokemus (vuosina)', 'Arbetserfarenhet (i år)', 'Work experience (years)'],
    {
      width: 14,
      synonyms:
        'Työkokemus | Työkokemus vuosina | Työkokemusvuodet | Kokemus | Kokemusvuodet | Arbetserfarenhet | Erfarenhet | Arbetserfarenhet i år | Experience | Years of experience | Work experience',
    },
  ),
  column(
    'offers',
    severalNames('competences', 'competence-unknown', 30),
    ['Osaaminen jota voin jakaa', 'Kunnande jag kan dela', 'Competence I can share'],
    {
      width: 44,
      choices: 'competences',
      synonyms:
        'Osaaminen jonka voin jakaa | Osaaminen jota voin näyttää | Mitä voin näyttää | Jaettava osaaminen | Tarjottava osaaminen | Osaamiseni | Osaaminen | Kompetens jag kan dela | Kunnande | Skills I can share | Competence offered',
    },
  ),
  column(
    'seeks',
    severalNames('competences', 'competence-unknown', 30),
    ['Osaaminen jota haen', 'Kunnande jag söker', 'Competence I seek'],
    {
      width: 44,
      choices: 'competences',
      synonyms:
        'Haettava osaaminen | Aihe johon haluan perehtyä | Toivottu aihe | Perehtymisen aihe | Osaaminen jota etsin | Osaaminen jota toivon | Kompetens jag söker | Skills I seek | Competence sought | Skills I am looking for',
    },
  ),
  column('goals', severalNames('goals', 'goal-unknown', 14), ['Tavoitteet', 'Mål', 'Goals'], {
    width: 48,
    choices: 'goals',
    synonyms:
      'Tavoite | Tavoitteeni | Tavoitteet tärkeysjärjestyksessä | Mina mål | Målsättning | Målsättningar | Goal | My goals',
  }),
  column(
    'capacity',
    pairCount,
    ['Montako paria voin ottaa', 'Antal par jag kan ta', 'How many pairs I can take'],
    {
      width: 14,
      synonyms:
        'Kapasiteetti | Montako vierailua voin ottaa | Montako vierailijaa voin ottaa | Parien määrä | Parien lukumäärä | Montako paria | Montako aktoria voin ottaa | Antal par | Antal adepter | Kapacitet | Capacity | Number of pairs',
    },
  ),
  column('wishes', severalPeople, ['Toive', 'Önskemål', 'Wish'], {
    width: 28,
    synonyms:
      'Toiveet | Toive parista | Paritoive | Toivottu pari | Önskemål om par | Önskat par | Wishes | Named wish | Preferred pair',
  }),
  column(
    'exclusions',
    severalPeople,
    ['Ei paria henkilön kanssa', 'Inte par med', 'Not paired with'],
    {
      width: 28,
      synonyms:
        'Ei pariksi | Ei paria | Ei paria seuraavien kanssa | Poissuljetut | Inte i par med | Not with | No pair with | Named exclusion',
    },
  ),
  column('earlierPairs', severalPeople, ['Aiempi pari', 'Tidigare par', 'Earlier pair'], {
    width: 28,
    synonyms:
      'Aiemmat parit | Aiempi mentorointipari | Edellinen pari | Tidigare mentorspar | Earlier pairs | Previous pair',
  }),
  column('expectations', longText, ['Odotukset', 'Förväntningar', 'Expectations'], {
    width: 40,
    synonyms:
      'Odotukset mentorille | Odotukset aktorille | Odotukset mentorille / aktorille | Odotukset mentoroinnille | Mina förväntningar',
  }),
  column('availability', longText, ['Ajankohta ja esteet', 'Tidpunkt och hinder', 'Availability'], {
    width: 30,
    synonyms: 'Ajankohta | Ajankohta, esteet | Esteet | Aikataulu | Tidpunkt | Hinder | Timing',
  }),
  column(
    'supervisorSupports',
    yesOrNo,
    ['Esihenkilön puolto', 'Chefens tillstyrkan', "Supervisor's support"],
    {
      width: 14,
      choices: 'yes-no',
      synonyms:
        'Puolto | Esimiehen puolto | Esihenkilö puoltaa | Tillstyrkan | Chefen tillstyrker | Supported by supervisor | Supervisor supports',
    },
  ),
  column('supportedOn', calendarDay, ['Puollon päivä', 'Tillstyrkt den', 'Supported on'], {
    width: 14,
    synonyms:
      'Puollon päivämäärä | Puollon pvm | Puolto pvm | Datum för tillstyrkan | Date of support',
  }),
  column(
    'informedOn',
    calendarDay,
    ['Tietosuojaseloste luettu', 'Dataskyddsbeskrivningen läst', 'Privacy notice read'],
    {
      width: 16,
      synonyms:
        'Tietosuojaseloste luettu (pvm) | Tietosuojailmoitus luettu | Informoitu | Dataskyddsbeskrivning läst | Informerad | Informed on | Privacy notice read on',
    },
  ),
  column(
    'shadowingRole',
    shadowingRole,
    ['Rooli perehtymisessä', 'Roll i jobbskuggningen', 'Role in job shadowing'],
    {
      width: 18,
      choices: 'shadowing-roles',
      synonyms:
        'Rooli työn varjostuksessa | Varjostusrooli | Työn varjostus | Isäntä vai vieras | Isäntä vai vierailija | Jobbskuggning | Värd eller gäst | Job shadowing role | Job shadowing | Host or visitor',
    },
  ),
  column('weeksPossible', weeks, ['Sopivat viikot', 'Veckor som passar', 'Suitable weeks'], {
    width: 26,
    synonyms:
      'Mahdolliset viikot | Minulle sopivat viikot | Viikot jotka sopivat | Viikot | Lämpliga veckor | Möjliga veckor | Veckor | Possible weeks | Weeks | Available weeks',
  }),
  column(
    'weeksImpossible',
    weeks,
    ['Viikot jotka eivät sovi', 'Veckor som inte passar', 'Weeks that do not suit'],
    {
      width: 26,
      synonyms:
        'Esteviikot | Mahdottomat viikot | Omöjliga veckor | Impossible weeks | Unavailable weeks',
    },
  ),
  column(
    'shadowingDays',
    wholeNumber(1, 10),
    ['Perehtymispäiviä', 'Skuggningsdagar', 'Shadowing days'],
    {
      width: 12,
      synonyms:
        'Varjostuspäiviä | Vierailupäiviä | Vierailun kesto | Vierailun kesto päivinä | Montako päivää | Besökets längd | Antal dagar | Days of visit | Visit length',
    },
  ),
  column(
    'slotCapacity',
    wholeNumber(0, 20),
    ['Vierailijoita viikossa', 'Besökare per vecka', 'Visitors a week'],
    {
      width: 12,
      synonyms:
        'Vieraita viikossa | Montako vierasta viikossa | Montako vierailijaa viikossa | Vieraiden määrä viikossa | Gäster per vecka | Visitors per week | Guests per week',
    },
  ),
  column('isReciprocal', yesOrNo, ['Vastavierailu', 'Besök i gengäld', 'Visit in return'], {
    width: 14,
    choices: 'yes-no',
    synonyms:
      'Vastavierailu sopii | Vaihto | Haluan vastavierailun | Återbesök | Utbyte | Return visit | Exchange | Reciprocal',
  }),
  column(
    'handlesConfidential',
    yesOrNo,
    ['Salassa pidettävää aineistoa', 'Sekretessbelagt material', 'Confidential material'],
    {
      width: 14,
      choices: 'yes-no',
      synonyms:
        'Salassapidettävää aineistoa | Luottamuksellista aineistoa | Salassapito | Sekretess | Konfidentiellt material | Handles confidential material | Confidential',
    },
  ),
  column('tasks', taskSkills, ['Tehtävät ja taso', 'Uppgifter och nivå', 'Tasks and level'], {
    width: 48,
    synonyms:
      'Tehtävät | Tehtävät ja tasot | Tehtäväni | Tehtävien hallinta | Uppgifter | Uppgifter och nivåer | Mina uppgifter | Tasks | Tasks and levels | My tasks',
  }),
  column('peakMonths', months, ['Ruuhkakuukaudet', 'Rusningsmånader', 'Peak months'], {
    width: 18,
    synonyms:
      'Kiireiset kuukaudet | Kiirekuukaudet | Ruuhka-ajat | Brådskande månader | Högsäsong | Busy months | Peak season',
  }),
  column(
    'absences',
    absences,
    ['Tiedossa olevat poissaolot', 'Kommande frånvaro', 'Known absences'],
    {
      width: 30,
      synonyms:
        'Lomat | Lomat ja vapaat | Lomajaksot | Suunnitellut lomat | Vuosiloma | Vuosilomat | Poissa | Semester | Semestrar | Ledighet | Vacations | Holidays | Days away | Planned absences',
    },
  ),
  column('workload', workload, ['Työmäärä', 'Arbetsmängd', 'Workload'], {
    width: 14,
    choices: 'workloads',
    synonyms:
      'Työkuorma | Työkuormitus | Kuormitus | Työtilanne | Arbetsbörda | Arbetsbelastning | Belastning | Work load',
  }),
];
