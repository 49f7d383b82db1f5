/**
 * Where some of a made-up office live: in houses that no street has, in both scripts. Most said that letters are safe, some said no. No
 * chance falls here: everybody else stays as they were.
 */

import type { Member } from '../member.ts';
import type { SafeToWrite } from '../postal-address.ts';

/** Of so many people in a row all but the last two told their address. */
const inARow = 6;
const toldInARow = 4;
const wishes: readonly SafeToWrite[] = ['yes', 'yes', 'askFirst', 'yes', 'no', 'yes', 'yes'];

const houses = [
  [
    '{number} Neelkamal Made-up Society\nBehind the old banyan',
    '{number} नीलकमल काल्पनिक सोसायटी\nजुन्या वडामागे',
  ],
  ['House {number}, Lane 0', 'घर {number}, गल्ली ०'],
  [
    'Flat {number}, Building Z\nSamadhan Made-up Cooperative Housing Society\nOpposite the clock that never stood there',
    'सदनिका {number}, इमारत झ\nसमाधान काल्पनिक सहकारी गृहरचना संस्था\nकधीच नसलेल्या घड्याळासमोर',
  ],
  ['Room {number}, Made-up Wada', 'खोली {number}, काल्पनिक वाडा'],
] as const;

export function withAddresses(members: readonly Member[]): Member[] {
  return members.map((member, place) => {
    if (place % inARow >= toldInARow || member.archivedOn !== undefined) return member;
    const isDevanagari = member.preferredScript === 'devanagari';
    const house = houses[place % houses.length]?.[isDevanagari ? 1 : 0] ?? '';
    return {
      ...member,
      // Pune's begin with 411; no post office has the last of them.
      pinCode: '411999',
      postalAddress: {
        lines: house.replace('{number}', String(place + 1)),
        town: isDevanagari ? 'पुणे' : 'Pune',
        safeToWrite: wishes[place % wishes.length] ?? 'askFirst',
      },
    };
  });
}
