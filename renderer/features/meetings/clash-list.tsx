/** What is in the way of a meeting, in words, each with the way to what is there already. */

import { useCallback } from 'react';
import { clashesOf, type Clash } from '../../domain/meeting-clashes.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { fullName } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { sayClash } from './clash-words.ts';
import { useDiscreetName } from './use-discreet-name.ts';

export interface NamedClash {
  readonly clash: Clash;
  readonly group: Parameters<ReturnType<typeof useDiscreetName>>[0] | undefined;
  readonly names: readonly string[];
}

async function readClashes(store: Reading, asText: string): Promise<readonly NamedClash[]> {
  if (asText === '') return [];
  const meeting = JSON.parse(asText) as Meeting;
  const clashes = clashesOf(meeting, await store.all('meetings'), await store.all('holidays'));
  return Promise.all(
    clashes.map(async (clash) => {
      const ids = clash.type === 'sameFacilitator' ? clash.memberIds : [];
      const members = await Promise.all(ids.map((id) => store.get('members', id)));
      return {
        clash,
        group: clash.type === 'holiday' ? undefined : await store.get('groups', clash.other.groupId),
        names: members.flatMap((member) => (member === undefined ? [] : [fullName(member)])),
      };
    }),
  );
}

const noClashes: readonly NamedClash[] = [];

/** Of a meeting as it would be; none while it is not clear yet where it would be. */
export function useClashes(meeting: Meeting | undefined): readonly NamedClash[] {
  // As text: a meeting made anew at every stroke must not be read anew.
  const asText = meeting === undefined ? '' : JSON.stringify(meeting);
  const read = useCallback((store: Reading) => readClashes(store, asText), [asText]);
  return useStoreQuery(read) ?? noClashes;
}

export function ClashList({ clashes }: { readonly clashes: readonly NamedClash[] }) {
  const words = useWords();
  const nameOf = useDiscreetName();
  if (clashes.length === 0) return null;
  return (
    <Banner title={words.say('moving.clashes')}>
      <ul>
        {clashes.map((named, place) => (
          // In the order of the day; none of them has another identity.
          <li key={place}>
            {sayClash(words, named.clash, named.group === undefined ? '' : nameOf(named.group), named.names)}{' '}
            {named.clash.type !== 'holiday' && (
              <LinkButton href={pathOf({ screen: 'meeting', id: named.clash.other.id })}>
                {words.say('moving.see')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
