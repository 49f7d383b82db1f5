/** The records as every screen reads them: of whoever is sealed, nothing. See the domain's [Note: Sealed for every screen]. */

import type { Reading } from '../data/store.ts';
import type { Member } from '../domain/member.ts';
import type { Membership } from '../domain/membership.ts';
import { isSealed, sealedEntry, sealedMember, sealedMembership } from '../domain/out-of-sight.ts';
import type { RecordTables, TableName } from '../domain/records.ts';

/** `nameOf` gives what a sealed record is called in the language of the window. */
export function sealedReading(store: Reading, nameOf: () => string): Reading {
  const bared = new WeakMap<Member, Member>();
  /** The same each time: what is the same as before need not be put in order again. */
  const bare = (member: Member) => {
    if (!isSealed(member)) return member;
    const name = nameOf();
    const known = bared.get(member);
    if (known?.calledBy === name) return known;
    const fresh = sealedMember(member, name);
    bared.set(member, fresh);
    return fresh;
  };
  const baredMemberships = new WeakMap<Membership, Membership>();
  const bareMembership = (membership: Membership) => {
    const bare = baredMemberships.get(membership) ?? sealedMembership(membership);
    baredMemberships.set(membership, bare);
    return bare;
  };
  /** Of the history and the groups the members are read as well: who is sealed is said nowhere else. */
  const shown = async <T extends TableName>(table: T, records: RecordTables[T][]) => {
    if (table === 'members') return (records as Member[]).map(bare) as RecordTables[T][];
    if ((table !== 'history' && table !== 'memberships') || records.length === 0) return records;
    const sealed = (await store.all('members')).filter(isSealed);
    if (sealed.length === 0) return records;
    if (table === 'memberships') {
      const ids = new Set(sealed.map(({ id }) => id));
      const memberships = records as RecordTables['memberships'][];
      return memberships.map((each) =>
        ids.has(each.memberId) ? bareMembership(each) : each,
      ) as RecordTables[T][];
    }
    const entries = records as RecordTables['history'][];
    return entries.map((entry) => sealedEntry(entry, sealed, nameOf())) as RecordTables[T][];
  };
  return {
    get: async (table, id) => {
      const record = await store.get(table, id);
      return record === undefined ? undefined : (await shown(table, [record]))[0];
    },
    all: async (table) => shown(table, await store.all(table)),
    inMonths: async (table, from, through) => shown(table, await store.inMonths(table, from, through)),
  };
}
