/** The figures of the last twelve months, of one group or of all: the page itself, to be looked at, printed or kept. */

import { useCallback, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { monthFigures, monthsThrough } from '../../domain/month-figures.ts';
import { compareNames } from '../../domain/names.ts';
import { settingsId } from '../../domain/settings.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { FiguresSheet } from '../../sheets/figures-sheet.tsx';
import { paperWidth } from '../../sheets/list-pages.ts';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { PaperButtons } from '../../ui/paper-buttons.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';

async function readFigures(store: Reading) {
  const groups = await store.all('groups');
  return {
    groups: [...groups].sort((one, other) => compareNames(one.name, other.name)),
    meetings: await store.all('meetings'),
    sender: (await store.get('settings', settingsId))?.discreetSender,
  };
}

type Read = Awaited<ReturnType<typeof readFigures>>;

/** `id`: the group whose page one came from. */
export function FiguresScreen({ id }: { readonly id: GroupId | undefined }) {
  const { say } = useWords();
  const read = useStoreQuery(readFigures);
  const [chosen, setChosen] = useState<GroupId | 'all'>(id ?? 'all');
  const paper = useSheet({
    isReady: read !== undefined,
    landscape: true,
    fileName: 'figures',
    sayPrinted: () => say('figures.printed'),
    sayPdf: (name) => say('figures.saved', { name }),
  });
  if (read === undefined) return null;
  const { groups } = read;
  const from = groups.find((group) => group.id === id);
  return (
    <Page>
      <PageHeader
        trail={
          <Breadcrumbs
            crumbs={[
              { href: pathOf({ screen: 'groups' }), label: say('groups.title') },
              ...(from ? [{ href: pathOf({ screen: 'group', id: from.id }), label: from.name }] : []),
            ]}
          />
        }
        title={say('figures.title')}
        actions={<PaperButtons paper={paper} />}
      />
      <FailureBanner failure={paper.failure} />
      <Toolbar>
        <SelectField<GroupId | 'all'>
          label={say('figures.whose')}
          value={chosen}
          onChange={(next) => {
            setChosen(next ?? 'all');
          }}
          options={[
            { id: 'all', label: say('figures.all') },
            ...groups.map((group) => ({ id: group.id, label: group.name })),
          ]}
        />
      </Toolbar>
      <FiguresPages read={read} chosen={chosen} />
    </Page>
  );
}

function FiguresPages({ read, chosen }: { readonly read: Read; readonly chosen: GroupId | 'all' }) {
  const { say, language } = useWords();
  const today = useSession().clock.today();
  const { groups, meetings, sender } = read;
  const isAsked = useCallback((meeting: Meeting) => chosen === 'all' || meeting.groupId === chosen, [chosen]);
  const months = monthFigures(meetings.filter(isAsked), monthsThrough(today));
  if (months.every(({ held, notHeld }) => held === 0 && notHeld.length === 0))
    return <EmptyState icon="meetings" title={say('figures.none')} />;
  const inOneScript = (name: { latin: string; devanagari?: string | undefined } | undefined) =>
    (language === 'en' ? name?.latin : (name?.devanagari ?? name?.latin)) ?? '';
  const group = groups.find(({ id }) => id === chosen);
  const about = group === undefined ? say('figures.all') : inOneScript(group.discreetName);
  return (
    <SheetPreview label={say('figures.preview')} paper={paperWidth('lying')}>
      <FiguresSheet figures={{ about, months, sender: inOneScript(sender), date: today }} />
    </SheetPreview>
  );
}
