/** Before somebody is erased: what goes, what stays, where they still are afterwards; and then the number typed by hand. */

import { useCallback } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { EraseForm } from './erase-form.tsx';
import styles from './erasure.module.css';

export function EraseScreen({ id }: { readonly id: MemberId }) {
  const { say } = useWords();
  const { staff } = useSession();
  const query = useCallback(async (store: Reading) => (await store.get('members', id)) ?? null, [id]);
  const member = useStoreQuery(query);
  if (member === undefined) return null;
  if (member === null) return <Told title={say('erasure.memberGone')} />;
  return mayManageOffice(staff.role) ? (
    <ErasePage member={member} />
  ) : (
    <Told title={say('erasure.notYours')} />
  );
}

function Told({ title }: { readonly title: string }) {
  return (
    <Page layout="reading">
      <Banner title={title} />
    </Page>
  );
}

const goes = [
  ...['erasure.goesRecord', 'erasure.goesHistory', 'erasure.goesNotes', 'erasure.goesCopies'],
] as const satisfies readonly WordId[];
const stays = ['erasure.staysCounts', 'erasure.staysPaper'] as const satisfies readonly WordId[];

function ErasePage({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const page = pathOf({ screen: 'member', id: member.id });
  return (
    <Page layout="reading">
      <PageHeader
        title={say('erasure.title', { name: member.calledBy })}
        trail={<Breadcrumbs crumbs={[{ href: page, label: member.calledBy }]} />}
        subtitle={say('erasure.subtitle')}
      />
      <Section title={say('erasure.goesTitle')} isFramed>
        <Sentences ids={goes} />
      </Section>
      <Section title={say('erasure.staysTitle')} isFramed>
        <Sentences ids={stays} />
      </Section>
      <Section title={say('erasure.backupsTitle')} isFramed>
        <BackupsOfBefore />
      </Section>
      <Banner title={say('erasure.giveFirst')} />
      <EraseForm member={member} />
    </Page>
  );
}

function Sentences({ ids }: { readonly ids: readonly WordId[] }) {
  const { say } = useWords();
  return (
    <ul className={styles.sentences}>
      {ids.map((id) => (
        <li key={id}>{say(id)}</li>
      ))}
    </ul>
  );
}

const lastBackup = async (store: Reading) => (await store.get('numbers', 'backup')) ?? null;

function BackupsOfBefore() {
  const { say, sayDate } = useWords();
  const mark = useStoreQuery(lastBackup);
  if (mark === undefined) return null;
  // Until there is one, the mark tells the day on which the office began.
  const date = mark !== null && mark.last > 0 ? mark.on : undefined;
  const sentence =
    date === undefined ? say('erasure.backupsNone') : say('erasure.backupsSome', { date: sayDate(date) });
  return <p>{sentence}</p>;
}
