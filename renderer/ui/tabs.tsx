/** Several sides of one record, one at a time; arrows move between them. */

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabOf<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabOf<Id>[];
  /** Controlled with `onChange`, or left to itself without both. */
  selected?: Id;
  onChange?: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, selected, onChange }: TabsProps<Id>) {
  const choose = (key: unknown) => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab) onChange?.(tab.id);
  };
  return (
    <AriaTabs className={styles.tabs} onSelectionChange={choose} {...(selected && { selectedKey: selected })}>
      <TabList aria-label={label} className={styles.list}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
