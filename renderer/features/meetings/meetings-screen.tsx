/** All meetings, and the ways to the calendar and to the sheets of the week. */

import type { ComponentType } from 'react';
import { pathOf, useGo } from '../../session/places.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readMeetingRows } from './meeting-rows.ts';
import { MeetingsList } from './meetings-list.tsx';

export function MeetingsScreen({ Views }: { readonly Views: ComponentType<ListToolProps> }) {
  const { say } = useWords();
  const go = useGo();
  const rows = useStoreQuery(readMeetingRows);
  return (
    <Page layout="table">
      <PageHeader
        title={say('meetings.title')}
        actions={
          <>
            <LinkButton href={pathOf({ screen: 'calendar' })} look="plain" icon="meetings">
              {say('calendar.open')}
            </LinkButton>
            <LinkButton href={pathOf({ screen: 'teamPlan' })} look="plain" icon="print">
              {say('wall.planOpen')}
            </LinkButton>
            <Button icon="print" onPress={() => go({ screen: 'weekRosters' })}>
              {say('paper.weekOpen')}
            </Button>
          </>
        }
      />
      {rows !== undefined && <MeetingsList rows={rows} Views={Views} />}
    </Page>
  );
}
