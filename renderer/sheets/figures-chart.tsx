/** Bars of the average attendance, drawn by ourselves: black on paper, each with its number, so that no colour has to be told apart. */

import type { MonthFigures } from '../domain/month-figures.ts';
import { useWords } from '../words/words-provider.tsx';
import styles from './figures-sheet.module.css';

/** In hundredths of the chart's own size; the style sheet gives it its millimetres. */
const box = { width: 1000, height: 190, top: 24, foot: 30 } as const;

export function FiguresChart({ months }: { readonly months: readonly MonthFigures[] }) {
  const { say, sayDate, sayNumber } = useWords();
  const most = Math.max(1, ...months.map(({ average = 0 }) => average));
  const room = box.height - box.top - box.foot;
  const step = box.width / months.length;
  return (
    <svg
      role="img"
      aria-label={say('figures.chart')}
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
      className={styles.chart}
    >
      {months.map(({ month, average }, place) => {
        const height = ((average ?? 0) / most) * room;
        const middle = (place + 0.5) * step;
        return (
          <g key={month}>
            <rect
              className={styles.bar}
              x={middle - step * 0.3}
              y={box.height - box.foot - height}
              width={step * 0.6}
              height={height}
            />
            <text className={styles.figure} x={middle} y={box.height - box.foot - height - 6}>
              {average === undefined ? '–' : sayNumber(average)}
            </text>
            <text className={styles.figure} x={middle} y={box.height - 6}>
              {sayDate(`${month}-01`, 'month')}
            </text>
          </g>
        );
      })}
      <line
        className={styles.ground}
        x1={0}
        x2={box.width}
        y1={box.height - box.foot}
        y2={box.height - box.foot}
      />
    </svg>
  );
}
