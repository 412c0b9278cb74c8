import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/runtime/index.ts';

/** The bundled workbook of invented staff. */
export const sampleWorkbook = {
  path: join(projectFolder, 'resources/sample/pariksi-esimerkki.xlsx'),
  name: 'pariksi-esimerkki.xlsx',
} as const;

const header = [
  'Rooli',
  'Sukunimi',
  'Etunimi',
  'Sähköposti',
  'Virasto',
  'Vastuualue',
  'Toimipaikka',
  'Nimike',
  'Mentorointikieli',
  'Tapaamistapa',
  'Tavoitteet',
];

/** Eight mentors and eight mentees, whose names have every letter that Finnish and Swedish use. */
export const eightAndEight: readonly (readonly string[])[] = [
  ['mentori', 'Ängeslevä', 'Åke'],
  ['mentori', 'Öhrnberg', 'Göta'],
  ['mentori', 'Åström', 'Märta'],
  ['mentori', 'Yli-Äyräs', 'Jäärä'],
  ['mentori', 'Hämäläinen-Öström', 'Väinö'],
  ['mentori', 'Sjöblad', 'Åsa'],
  ['mentori', 'Kärppä', 'Töyry'],
  ['mentori', 'Lööf', 'Pär'],
  ['aktori', 'Äijänaho', 'Päivi'],
  ['aktori', 'Öörni', 'Sääksi'],
  ['aktori', 'Ågren', 'Björn'],
  ['aktori', 'Väärälä', 'Määttä'],
  ['aktori', 'Nyström', 'Håkan'],
  ['aktori', 'Pöyhönen', 'Öljy'],
  ['aktori', 'Räikkälä', 'Åvid'],
  ['aktori', 'Sörnäs', 'Gräs'],
].map(([role = '', lastName = '', firstName = ''], index) => [
  role,
  lastName,
  firstName,
  `henkilo.${index}@avi.example`,
  index % 2 === 0 ? 'Etelä-Suomen aluehallintovirasto' : 'Lapin aluehallintovirasto',
  'Peruspalvelut, oikeusturva ja luvat',
  index % 2 === 0 ? 'Hämeenlinna' : 'Rovaniemi',
  'Ylitarkastaja',
  'suomi, ruotsi',
  'molemmat',
  '',
]);

/** Writes people as a table of text. Gives its path. */
export function writePeople(
  folder: string,
  name: string,
  rows: readonly (readonly string[])[],
): string {
  return writeLines(
    folder,
    name,
    [header, ...rows].map((row) => row.join(';')),
  );
}

/** Writes a file of these lines. Gives its path. */
export function writeLines(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}
