import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useWords } from '../i18n/index.ts';
import { binScores } from './bins.ts';
import classes from './chart-figure.module.css';
import { ChartFigure } from './chart-figure.tsx';

interface ScoreDistributionProps {
  readonly scores: readonly number[];
}

const BIN_WIDTH = 50;

/** Whether some pairs are much weaker than the rest: how many pairs each stretch of scores holds. */
export function ScoreDistribution({ scores }: ScoreDistributionProps) {
  const words = useWords();
  if (scores.length === 0) return null;
  const bins = binScores(scores, BIN_WIDTH).map((bin) => ({
    ...bin,
    range: `${words.number(bin.from)}–${words.number(bin.to)}`,
  }));
  const answer = words.say('cohort:scores-answer', {
    lowest: words.number(Math.min(...scores)),
    median: words.number(median(scores)),
    highest: words.number(Math.max(...scores)),
  });
  return (
    <ChartFigure
      question={words.say('cohort:scores-question')}
      answer={answer}
      chart={<Bars bins={bins} label={answer} />}
      table={
        <table className={classes['numbers']}>
          <thead>
            <tr>
              <th scope="col">{words.say('cohort:score-range')}</th>
              <th scope="col" className={classes['number']}>
                {words.say('cohort:pair-count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{bin.range}</th>
                <td className={classes['number']}>{words.number(bin.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

interface BarsProps {
  readonly bins: readonly {
    readonly from: number;
    readonly range: string;
    readonly count: number;
  }[];
  readonly label: string;
}

function Bars({ bins, label }: BarsProps) {
  return (
    <div className={classes['distribution']} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...bins]}
          margin={{ top: 16, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={2}
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="from"
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            tick={{ fill: 'var(--ink-soft)', fontSize: 'var(--text-12)' }}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar dataKey="count" fill="var(--accent)" isAnimationActive={false} maxBarSize={40}>
            <LabelList
              dataKey="count"
              position="top"
              formatter={(count) => (count === 0 ? '' : count)}
              fill="var(--ink)"
              fontSize="var(--text-12)"
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** The middle score; of an even number, the lower of the two in the middle, which some pair has. */
function median(scores: readonly number[]): number {
  const sorted = [...scores].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
