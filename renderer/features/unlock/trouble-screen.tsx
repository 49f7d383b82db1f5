/** A desk that cannot be opened: what happened, what is safe, what to do. Nothing on this screen changes anything by itself. */

import type { OpenDeskProblem } from '../../session/open-desk.ts';
import type { OfficeState } from '../../session/shell-facts.ts';
import { Banner, FailureBanner, type BannerTone } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { PlainFrame } from '../../ui/frame.tsx';
import { PageHeader } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';

export type Trouble = Exclude<OfficeState, { type: 'FirstRun' | 'Office' }> | OpenDeskProblem;

export interface TroubleScreenProps {
  readonly trouble: Trouble;
  readonly onTryAgain: () => unknown;
  readonly onOpenBackup: () => unknown;
}

export function TroubleScreen({ trouble, onTryAgain, onOpenBackup }: TroubleScreenProps) {
  const words = useWords();
  const { say } = words;
  const mayHelp = trouble.type === 'OfficeDamaged' || trouble.type === 'NoRoadLeft';
  return (
    <PlainFrame>
      <TroubleWords trouble={trouble} words={words} />
      <Actions>
        <Button look={mayHelp ? 'plain' : 'primary'} onPress={() => void onTryAgain()}>
          {say('app.tryAgain')}
        </Button>
        {mayHelp && (
          <Button look="primary" icon="backups" onPress={() => void onOpenBackup()}>
            {say('unlock.restore')}
          </Button>
        )}
      </Actions>
    </PlainFrame>
  );
}

function TroubleWords({ trouble, words }: { readonly trouble: Trouble; readonly words: Words }) {
  const { say, sayBytes, sayInstant } = words;
  switch (trouble.type) {
    case 'HeldElsewhere':
      return (
        <Told
          tone="notice"
          title={say('unlock.heldTitle')}
          text={[say('unlock.heldText', { by: trouble.by, since: sayInstant(trouble.since) })]}
        />
      );
    case 'NewerFormat':
      return <Told title={say('unlock.newerTitle')} text={[say('unlock.newerText')]} />;
    case 'DiskNearlyFull': {
      const [free, needed] = [sayBytes(trouble.freeBytes), sayBytes(trouble.neededBytes)];
      return (
        <Told title={say('unlock.diskFullTitle')} text={[say('unlock.diskFullText', { free, needed })]} />
      );
    }
    case 'NotWritable':
      return (
        <Told
          title={say('unlock.notWritableTitle')}
          text={[say('unlock.notWritableText', { code: trouble.code })]}
        />
      );
    case 'OfficeDamaged':
      return <Told title={say('unlock.damagedTitle')} text={damagedTexts(trouble, words)} />;
    case 'NoRoadLeft':
    case 'WriteFailed':
    case 'ReadBackDiffers':
    case 'Refused':
    case 'ArchiveNotProven':
    case 'StoreUnusable':
      return (
        <>
          <PageHeader title={say('unlock.notOpenedTitle')} />
          <FailureBanner failure={trouble} />
        </>
      );
  }
}

interface ToldProps {
  readonly title: string;
  readonly text: readonly string[];
  readonly tone?: BannerTone;
}

function Told({ title, text, tone = 'danger' }: ToldProps) {
  const [first = title, ...more] = text;
  return (
    <>
      <PageHeader title={title} />
      <Banner tone={tone} title={first}>
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Banner>
    </>
  );
}

const partWords: Readonly<Record<Extract<Trouble, { type: 'OfficeDamaged' }>['missing'][number], WordId>> = {
  pointer: 'unlock.partPointer',
  keyring: 'unlock.partKeyring',
  journal: 'unlock.partJournal',
  base: 'unlock.partBase',
};

function damagedTexts(trouble: Extract<Trouble, { type: 'OfficeDamaged' }>, words: Words): string[] {
  const { say, sayInstant, sayList } = words;
  const { missing, snapshots } = trouble;
  const newest = snapshots[0];
  const kept = { count: snapshots.length, newest: newest === undefined ? '' : sayInstant(newest.madeAt) };
  return [
    say('unlock.damagedText'),
    ...(newest === undefined ? [] : [say('unlock.damagedKept', kept)]),
    ...(missing.length === 0
      ? []
      : [say('unlock.damagedMissing', { parts: sayList(missing.map((part) => say(partWords[part]))) })]),
  ];
}
