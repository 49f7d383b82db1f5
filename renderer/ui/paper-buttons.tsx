/** The two ways of a sheet off the screen: into a PDF, and on paper. */

import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';

export interface PaperButtonsProps {
  paper: { readonly isBusy: boolean; readonly print: () => void; readonly savePdf: () => void };
  /** There is nothing to print. */
  disabled?: boolean;
}

export function PaperButtons({ paper: { isBusy, print, savePdf }, disabled = false }: PaperButtonsProps) {
  const { say } = useWords();
  return (
    <>
      <Button disabled={disabled} isBusy={isBusy} onPress={savePdf}>
        {say('lists.savePdf')}
      </Button>
      <Button look="primary" icon="print" disabled={disabled} isBusy={isBusy} onPress={print}>
        {say('lists.print')}
      </Button>
    </>
  );
}
