/** The head of a roster page: which group, which meeting, when, where, and who carries it. */

import type { HeaderPlan, SetText } from './roster-header-plan.ts';
import type { WrittenName } from './roster.ts';
import styles from './roster-sheet.module.css';
import { Written } from './written.tsx';

export function RosterHeader({ plan }: { plan: HeaderPlan }) {
  const { title, meeting, dates, times, place } = plan;
  return (
    <header className={styles.header} style={{ height: `${String(plan.height)}mm` }}>
      <div className={styles.titleLine}>
        <h2 className={styles.title} style={{ fontSize: points(title.fit.points) }}>
          <Names names={title.names} />
        </h2>
        <p className={styles.meeting}>{meeting}</p>
      </div>
      <div className={styles.facts}>
        <div className={styles.date}>
          <Lines lines={dates} />
        </div>
        <Lines lines={times} />
        <Lines lines={place} />
      </div>
      <Facilitators facilitators={plan.facilitators} />
    </header>
  );
}

function Names({ names }: { names: WrittenName }) {
  return names.map((name) => (
    <span key={name} className={styles.titleName}>
      <Written text={name} />{' '}
    </span>
  ));
}

function Lines({ lines }: { lines: readonly SetText[] }) {
  return (
    <div className={styles.fact}>
      {lines.map(({ text, fit }, place) => (
        <p key={place} style={{ fontSize: points(fit.points) }}>
          <Written text={text} />
        </p>
      ))}
    </div>
  );
}

function Facilitators({ facilitators: { label, names, fit } }: { facilitators: HeaderPlan['facilitators'] }) {
  return (
    <p className={styles.facilitators} style={{ fontSize: points(fit.points) }}>
      <span className={styles.factLabel}>{label}</span>{' '}
      {/* Nobody named yet: room to write the name by hand. */}
      {names === '' ? <span className={styles.writeIn} /> : <Written text={names} />}
    </p>
  );
}

function points(size: number): string {
  return `${String(size)}pt`;
}
