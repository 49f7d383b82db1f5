/** The head of a roster page: which group, which meeting, when, where, and who carries it. */

import type { HeaderPlan, SetText } from './roster-header-plan.ts';
import type { WrittenName } from './roster.ts';
import styles from './roster-sheet.module.css';
import { inPoints } from './text-fit.ts';
import { Written } from './written.tsx';

export function RosterHeader({ plan }: { plan: HeaderPlan }) {
  const { title, meeting, dates, times, place } = plan;
  return (
    <header className={styles.header} style={{ height: `${String(plan.height)}mm` }}>
      <div className={styles.titleLine}>
        <h2 className={styles.title} style={{ fontSize: inPoints(title.fit.points) }}>
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
      <Team team={plan.team} />
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
        <p key={place} style={{ fontSize: inPoints(fit.points) }}>
          <Written text={text} />
        </p>
      ))}
    </div>
  );
}

function Team({ team: { parts, fit } }: { team: HeaderPlan['team'] }) {
  return (
    <p className={styles.facilitators} style={{ fontSize: inPoints(fit.points) }}>
      {parts.map(({ label, names }) => (
        <span key={label} className={styles.teamPart}>
          <span className={styles.factLabel}>{label}</span>{' '}
          {names === '' ? <span className={styles.writeIn} /> : <Written text={names} />}{' '}
        </span>
      ))}
    </p>
  );
}
