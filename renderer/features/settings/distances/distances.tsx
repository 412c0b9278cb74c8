import { useMutation } from '@tanstack/react-query';
import { useDesk } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import settings from '../settings.module.css';
import { DistanceCell } from './distance-cell.tsx';
import classes from './distances.module.css';
import { readHours, readWhole, toHours, travelBetween } from './travel-between.ts';

const mostOfEither = 3000;

/**
 * The distances as road atlases print them: one square table, travel times above the diagonal and
 * kilometres below it.
 */
export function Distances() {
  const words = useWords();
  const desk = useDesk();
  const { organisation, nameOf } = useOrganisation();
  const { mutate } = useMutation(desk.organisation.change.mutationOptions());
  const offices = organisation.offices.map(({ code }) => ({ code, name: nameOf('office', code) }));
  return (
    <>
      <p className={settings['lead']}>{words.say('settings:distances-lead')}</p>
      <table className={classes['table']} data-figures>
        <caption className="visually-hidden">{words.say('settings:distances-caption')}</caption>
        <thead>
          <tr>
            <td />
            {offices.map(({ code, name }) => (
              <th key={code} scope="col">
                <span className={classes['upright']}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {offices.map((row, rowIndex) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              {offices.map((column, columnIndex) => {
                const leg = travelBetween(organisation.travel, row.code, column.code);
                if (rowIndex === columnIndex) {
                  return <td key={column.code} className={classes['diagonal']} />;
                }
                const isTime = columnIndex > rowIndex;
                const { kilometres = 0, minutes = 0 } = leg ?? {};
                return (
                  <td key={column.code}>
                    <DistanceCell
                      label={words.say(isTime ? 'settings:time-between' : 'settings:road-between', {
                        from: row.name,
                        to: column.name,
                      })}
                      value={
                        leg === undefined ? '' : isTime ? toHours(minutes) : String(kilometres)
                      }
                      read={(text) => {
                        const number = isTime ? readHours(text) : readWhole(text);
                        return number === null || number > mostOfEither ? null : number;
                      }}
                      onCommit={(number) =>
                        mutate({
                          kind: 'travel',
                          from: leg?.from ?? row.code,
                          to: leg?.to ?? column.code,
                          kilometres: isTime ? kilometres : number,
                          minutes: isTime ? number : minutes,
                        })
                      }
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
