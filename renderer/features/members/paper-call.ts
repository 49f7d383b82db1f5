/** A call in words, for the sheet: as little as whoever calls must know, and nothing of what they come for. */

import type { Call } from '../../domain/call-list.ts';
import { phoneForReading } from '../../domain/phone.ts';
import type { PaperCall } from '../../sheets/calls-sheet.tsx';
import type { Words } from '../../words/say.ts';
import { checkWords, followUpWords, safetyWords } from './member-words.ts';

export function paperCallOf({ member, followUps, phones, mayNotKnow }: Call, words: Words): PaperCall {
  const { say, sayDate } = words;
  const why = followUps.map(
    ({ reason, dueOn }) =>
      `${say(followUpWords[reason])} · ${say('members.followUpDue', { date: sayDate(dueOn, 'dayAndMonth') })}`,
  );
  const isMissed = followUps.some(({ reason }) => reason === 'checkOnMe');
  return {
    id: member.id,
    who: [member.calledBy, member.number],
    why: [
      ...why,
      ...(isMissed ? wishOf(member, words) : []),
      ...(mayNotKnow === undefined
        ? []
        : [`${say('calls.mayNotKnow', { who: mayNotKnow })} ${say('families.callPlainly')}`]),
    ],
    phones: phones.map(({ number, safeToCall, whoMayAnswer, mayLeaveMessage }) => ({
      number: phoneForReading(number),
      how: [
        say(safetyWords[safeToCall]),
        whoMayAnswer === undefined
          ? say('members.answersUnknown')
          : say('members.answers', { who: whoMayAnswer }),
        say(mayLeaveMessage ? 'members.messageYes' : 'members.messageNo'),
      ],
    })),
  };
}

/** How they wished to be asked after, and when. */
function wishOf({ checkOnMe }: Call['member'], { say }: Words): string[] {
  if (checkOnMe === undefined) return [];
  const { by, when } = checkOnMe;
  return [[say(checkWords[by]), when].filter((part) => part !== undefined).join(' · ')];
}
