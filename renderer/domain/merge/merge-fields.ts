/** Two records of one person, field by field: what each says, what is proposed, and the record that comes of it. */

import { isSameRecord } from '../canonical-json.ts';
import { memberSchema, mostPhones, registerChoices, type Member } from '../member.ts';
import { byDay, isSameStep } from '../path.ts';
import { phoneKey } from '../phone.ts';

/** `kept` is the record that stays, `other` the one that goes into it; lists can be taken from both. */
export const picks = ['kept', 'other', 'both'] as const;
export type Pick = (typeof picks)[number];

/** Id and number are the kept record's; the two lists of ids follow from the merge itself. */
type NotChosen = 'id' | 'number' | 'mergedFrom' | 'notSame';
export type MergeField = Exclude<keyof Member, NotChosen>;
export type MergePicks = { readonly [F in MergeField]?: Pick };

const notChosen = new Set<string>(['id', 'number', 'mergedFrom', 'notSame'] satisfies NotChosen[]);
const lists = new Set<string>(['roles', 'phones', 'languages', 'path'] satisfies MergeField[]);

/** In the order of the record. */
const mergeFields = Object.keys(memberSchema.shape).filter(
  (field) => !notChosen.has(field),
) as readonly MergeField[];

export interface MergeLine {
  readonly field: MergeField;
  readonly proposed: Pick;
  /** Whether both can be taken. */
  readonly isList: boolean;
}

/** The fields in which the two differ, each with what is proposed for it. */
export function mergeLines(kept: Member, other: Member): readonly MergeLine[] {
  return mergeFields
    .filter((field) => !isSameRecord(kept[field] ?? null, other[field] ?? null))
    .map((field) => ({ field, proposed: proposedPick(field, kept, other), isList: lists.has(field) }));
}

/** Nothing is proposed that would show a person more openly, or take them out of the office's life, than one of the two records wishes. */
function proposedPick(field: MergeField, kept: Member, other: Member): Pick {
  if (field === 'registerAs') return isMoreReserved(other, kept) ? 'other' : 'kept';
  if (field === 'checkOnMe') return proposedCheck(kept, other);
  if (field === 'postalAddress') return isWrittenToLess(other, kept) ? 'other' : 'kept';
  if (field === 'leftOn' || field === 'archivedOn' || field === 'eraseOn')
    return kept[field] === undefined ? 'kept' : 'other';
  if (field === 'joinedOn') return (other.joinedOn ?? '9999') < (kept.joinedOn ?? '9999') ? 'other' : 'kept';
  if (field === 'phones')
    return joinedPhones(kept.phones, other.phones).length <= mostPhones ? 'both' : 'kept';
  if (lists.has(field)) return 'both';
  return isSaid(kept[field]) ? 'kept' : 'other';
}

function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function isMoreReserved(one: Member, than: Member): boolean {
  return reserve(one) > reserve(than);
}

/** Nothing chosen (first name and initial) stands between the full name and the chosen one. */
function reserve({ registerAs }: Member): number {
  return registerAs === undefined ? 0.5 : registerChoices.indexOf(registerAs);
}

/** Of two addresses the one with the stricter wish; of one and none the one. */
function isWrittenToLess({ postalAddress: one }: Member, { postalAddress: than }: Member): boolean {
  if (one === undefined || than === undefined) return than === undefined;
  return strictness[one.safeToWrite] > strictness[than.safeToWrite];
}

/** Not possible with counted only: then the side without the wish. */
function proposedCheck(kept: Member, other: Member): Pick {
  const reserved = isMoreReserved(other, kept) ? other : kept;
  if (reserved.registerAs === 'countedOnly') return kept.checkOnMe === undefined ? 'kept' : 'other';
  return kept.checkOnMe === undefined ? 'other' : 'kept';
}

/** The record that stays, with what was picked; fields of a newer desk are carried along from both. Parse it before it is saved. */
export function mergedMember(kept: Member, other: Member, chosen: MergePicks): Member {
  const proposed = new Map(mergeLines(kept, other).map((line) => [line.field, line.proposed]));
  const picked = [...proposed].map(([field, pick]) => [
    field,
    valueOf(field, chosen[field] ?? pick, kept, other),
  ]);
  const former = [...(kept.mergedFrom ?? []), ...(other.mergedFrom ?? [])];
  const notSame = [...new Set([...(kept.notSame ?? []), ...(other.notSame ?? [])])];
  return {
    ...other,
    ...kept,
    ...(Object.fromEntries(picked) as Partial<Member>),
    mergedFrom: [...former, { id: other.id, number: other.number }],
    notSame: notSame.length > 0 ? notSame.filter((id) => id !== kept.id && id !== other.id) : undefined,
  };
}

function valueOf(field: MergeField, pick: Pick, kept: Member, other: Member): unknown {
  if (pick !== 'both') return (pick === 'kept' ? kept : other)[field];
  if (field === 'phones') return joinedPhones(kept.phones, other.phones);
  if (field === 'roles') return [...new Set([...kept.roles, ...other.roles])];
  if (field === 'path') return joinedPath(kept.path, other.path);
  if (field === 'languages') return [...new Set([...(kept.languages ?? []), ...(other.languages ?? [])])];
  return kept[field];
}

/** The steps of both, each once. */
function joinedPath(kept: Member['path'] = [], other: Member['path'] = []): Member['path'] {
  return [...kept, ...other.filter((step) => !kept.some((each) => isSameStep(each, step)))].sort(byDay);
}

/** Two spellings of one number are one phone, under the kept record's rules for calling it, unless the other's are stricter. */
function joinedPhones(kept: Member['phones'], other: Member['phones']): Member['phones'] {
  const byKey = new Map(kept.map((phone) => [phoneKey(phone.number), phone]));
  for (const phone of other) {
    const key = phoneKey(phone.number);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? phone : stricter(known, phone));
  }
  return [...byKey.values()];
}

const strictness = { yes: 0, askFirst: 1, no: 2 } as const;

function stricter(one: Member['phones'][number], other: Member['phones'][number]): Member['phones'][number] {
  return {
    ...other,
    ...one,
    safeToCall: strictness[other.safeToCall] > strictness[one.safeToCall] ? other.safeToCall : one.safeToCall,
    mayLeaveMessage: one.mayLeaveMessage && other.mayLeaveMessage,
  };
}
