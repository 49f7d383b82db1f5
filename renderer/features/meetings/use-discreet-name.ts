/** Names of groups for a screen that may lie open to others: the discreet ones, in the script of the reader. */

import { discreetNameIn, type Group } from '../../domain/group.ts';
import { useWords } from '../../words/words-provider.tsx';

export function useDiscreetName(): (group: Pick<Group, 'discreetName'>) => string {
  const { language } = useWords();
  return (group) => discreetNameIn(group, language === 'en' ? 'latin' : 'devanagari');
}
