/** One endorsement as a small card on paper, as far as the member said yes to it; where they did not, why there is none. */

import { useCallback, useState } from 'react';
import { endorsementCard, type EndorsementCard, type NoCard } from '../../domain/endorsement-card.ts';
import type { Endorsement } from '../../domain/endorsement.ts';
import type { Member } from '../../domain/member.ts';
import { useOfferPrint } from '../../session/printing.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { usePaper } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { EndorsementCardSheet } from '../../sheets/endorsement-card-sheet.tsx';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions } from '../../ui/form.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { dimensionWords, endorserWords } from './endorsement-words.ts';

const reasonWords: Readonly<Record<NoCard['type'], WordId>> = {
  KeptToThemselves: 'endorsementCard.keptToThemselves',
  StoryNotAgreed: 'endorsementCard.storyNotAgreed',
  NameInWords: 'endorsementCard.nameInWords',
};

export interface EndorsementCardButtonProps {
  readonly endorsement: Endorsement;
  readonly member: Member;
}

export function EndorsementCardButton({ endorsement, member }: EndorsementCardButtonProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <div>
      <Button
        isSmall
        look="quiet"
        icon="print"
        label={say('endorsementCard.openOne', { words: endorsement.words })}
        onPress={() => setOpen(true)}
      >
        {say('endorsementCard.open')}
      </Button>
      <Dialog title={say('endorsementCard.title')} size="wide" isOpen={isOpen} onClose={close}>
        <CardOrReason endorsement={endorsement} member={member} onClose={close} />
      </Dialog>
    </div>
  );
}

function CardOrReason({
  endorsement,
  member,
  onClose,
}: EndorsementCardButtonProps & { readonly onClose: () => void }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(
    useCallback(
      async (store: Reading) => endorsementCard(endorsement, member, await store.all('consents'), today),
      [endorsement, member, today],
    ),
  );
  if (read === undefined) return null;
  if (read.ok) return <CardOnPaper card={read.value} onClose={onClose} />;
  return (
    <>
      <p>{say(reasonWords[read.error.type])}</p>
      <Actions>
        <Button onPress={onClose}>{say('ui.close')}</Button>
      </Actions>
    </>
  );
}

function CardOnPaper({ card, onClose }: { readonly card: EndorsementCard; readonly onClose: () => void }) {
  const { say } = useWords();
  const { shell } = useSession();
  const paper = usePaper();
  const print = () => void paper.onPaper(() => shell['print.print']());
  useOfferPrint(print);
  const { dimension, offeredBy } = card;
  const about = [
    ...(dimension === undefined ? [] : [dimensionWords[dimension].label]),
    ...(offeredBy === undefined ? [] : [endorserWords[offeredBy]]),
  ];
  return (
    <>
      <FailureBanner failure={paper.failure} />
      <Actions>
        <Button look="primary" icon="print" isBusy={paper.isBusy} onPress={print}>
          {say('endorsementCard.print')}
        </Button>
        <Button onPress={onClose}>{say('ui.close')}</Button>
      </Actions>
      <SheetPreview label={say('endorsementCard.title')}>
        <EndorsementCardSheet card={card} about={about} />
      </SheetPreview>
    </>
  );
}
