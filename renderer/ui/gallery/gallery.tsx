/** Every component in every state with made-up people, one part at a time, to look at while working on them. Development and tests only. */

import { useSyncExternalStore, type ReactNode } from 'react';
import { useWords } from '../../words/words-provider.tsx';
import { Button } from '../button.tsx';
import { BandContext, Frame } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import { NavItem } from '../nav-item.tsx';
import { ToastRegion } from '../toast-region.tsx';
import { ActionsPart } from './actions.tsx';
import { ChoicesPart } from './choices.tsx';
import { DaysPart } from './days.tsx';
import { FieldsPart } from './fields.tsx';
import { MessagesPart } from './messages.tsx';
import { BlankPart, DialogPart, MenuPart, PalettePart, ToastsPart } from './overlays.tsx';
import { PlainPart } from './plain.tsx';
import { RecordPart } from './record.tsx';
import { GalleryTable } from './table.tsx';

/** By their name in the address. Those with a window of their own stand in no frame. */
const framed = {
  actions: <ActionsPart />,
  messages: <MessagesPart />,
  fields: <FieldsPart />,
  choices: <ChoicesPart />,
  record: <RecordPart />,
  days: <DaysPart />,
  table: <GalleryTable />,
  dialog: <DialogPart />,
  palette: <PalettePart />,
  menu: <MenuPart />,
  toasts: <ToastsPart />,
} as const satisfies Readonly<Record<string, ReactNode>>;

const whole = { plain: <PlainPart />, blank: <BlankPart /> } as const satisfies Readonly<
  Record<string, ReactNode>
>;

const names = [...Object.keys(framed), ...Object.keys(whole)];

export function Gallery({ part }: { readonly part?: string }) {
  const { say } = useWords();
  const asked = useSyncExternalStore(whenAddressChanges, partInAddress, () => '');
  const name = part ?? asked;
  const drawn = isIn(whole, name) ? (
    whole[name]
  ) : (
    <GalleryFrame name={isIn(framed, name) ? name : 'actions'} />
  );
  return <BandContext value={{ text: say('app.madeUpOffice') }}>{drawn}</BandContext>;
}

function GalleryFrame({ name }: { readonly name: keyof typeof framed }) {
  const { say } = useWords();
  return (
    <Frame
      title="सोबत कार्यालय"
      messages={<ToastRegion />}
      places={names.map((each) => (
        <NavItem
          key={each}
          href={each}
          icon="file"
          label={each}
          isCurrent={each === name}
          count={each === 'messages' ? 3 : 0}
        />
      ))}
      foot={
        <>
          <LinkButton href="actions" look="quiet" icon="warning">
            {say('danger.title')}
          </LinkButton>
          <p>{say('app.signedInAs', { name: 'आशा कुलमोहर' })}</p>
          <Button look="quiet" icon="lock" isSmall>
            {say('app.lock')}
          </Button>
        </>
      }
    >
      {framed[name]}
    </Frame>
  );
}

function isIn<Parts extends object>(parts: Parts, name: PropertyKey): name is keyof Parts {
  return Object.hasOwn(parts, name);
}

function partInAddress(): string {
  return location.hash.slice(1);
}

function whenAddressChanges(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => {
    removeEventListener('hashchange', changed);
  };
}
