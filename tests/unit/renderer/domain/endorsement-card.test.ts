/** The card of one endorsement: what the member said yes to stands on it, and nothing more. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { Consent } from '../../../../renderer/domain/consent.ts';
import { endorsementCard } from '../../../../renderer/domain/endorsement-card.ts';
import type { sharings } from '../../../../renderer/domain/endorsement.ts';
import { sharedAs, type Endorsement } from '../../../../renderer/domain/endorsement.ts';
import { createId } from '../../../../renderer/domain/ids.ts';
import { aMember } from '../../../support/builders.ts';

const today = isoDate('2026-11-22');
const member = aMember({
  calledBy: 'Kshama',
  fullNameLatin: 'Kshama Shrotri',
  fullNameDevanagari: 'क्षमा श्रोत्री',
});

function anEffort(sharing: (typeof sharings)[number], words = 'Came again after three weeks'): Endorsement {
  const about = { dimension: 'behavioural', offeredBy: 'group' } as const;
  return {
    id: createId(),
    memberId: member.id,
    on: isoDate('2026-11-20'),
    words,
    ...about,
    ...sharedAs(sharing),
  };
}

function aYes(purpose: Consent['purpose'], answer: Consent['answer'] = 'given'): Consent {
  const how = { noticeLanguage: 'mr', noticeVersion: 1, on: isoDate('2026-01-10') } as const;
  return { id: createId(), memberId: member.id, purpose, answer, ...how };
}

const story = [aYes('story')];

describe('the card of an endorsement', () => {
  it('says the words, the day, the kind and who offered it; a name only where the yes goes as far', () => {
    const shown = {
      words: 'Came again after three weeks',
      on: '2026-11-20',
      dimension: 'behavioural',
      offeredBy: 'group',
    };
    expect(endorsementCard(anEffort('byName'), member, story, today)).toEqual({
      ok: true,
      value: { ...shown, name: 'Kshama' },
    });
    expect(endorsementCard(anEffort('anonymous'), member, story, today)).toEqual({
      ok: true,
      value: { ...shown, name: undefined },
    });
  });

  it('is none without their yes to this effort, and none without a yes to their story that counts today', () => {
    const reason = (type: string) => ({ ok: false, error: { type } });
    expect(endorsementCard(anEffort('none'), member, story, today)).toEqual(reason('KeptToThemselves'));
    for (const consents of [[], [aYes('membership')], [...story, aYes('story', 'withdrawn')]])
      for (const sharing of ['anonymous', 'byName'] as const)
        expect(endorsementCard(anEffort(sharing), member, consents, today)).toEqual(reason('StoryNotAgreed'));
  });

  it('is none on the yes of somebody who does not answer for them', () => {
    const byGuardian: Consent = { ...aYes('story'), by: 'guardian' };
    expect(endorsementCard(anEffort('byName'), member, [byGuardian], today)).toEqual({
      ok: false,
      error: { type: 'StoryNotAgreed' },
    });
  });

  it.each(['Kshama spoke up in the group', 'क्षमाताई बोलल्या', 'It was hard for kshama.'])(
    'without a name is none where the words name them: %s',
    (words) => {
      expect(endorsementCard(anEffort('anonymous', words), member, story, today)).toMatchObject({
        ok: false,
        error: { type: 'NameInWords' },
      });
      expect(endorsementCard(anEffort('byName', words), member, story, today)).toMatchObject({ ok: true });
    },
  );
});
