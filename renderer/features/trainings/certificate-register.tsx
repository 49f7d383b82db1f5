/** The register of certificates: every number that was ever given, and what became of it. */

import { useMemo } from 'react';
import type { CertificateLine } from '../../domain/certificate.ts';
import { fullName } from '../../domain/names.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { readCertificateRegister, type RegisterRow } from './certificates-read.ts';

export function CertificateRegister() {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const rows = useStoreQuery(readCertificateRegister);
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Page layout="table">
      <PageHeader
        title={say('certificates.registerTitle')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
        }
      />
      {rows !== undefined && (
        <DataTable
          label={say('certificates.registerTitle')}
          rows={rows}
          rowId={numberOf}
          columns={columns}
          onOpen={({ session }) => {
            if (session !== undefined) go({ screen: 'certificates', id: session.id });
          }}
          empty={
            <EmptyState icon="file" title={say('certificates.none')}>
              {say('certificates.noneText')}
            </EmptyState>
          }
        />
      )}
    </Page>
  );
}

function numberOf({ number }: RegisterRow): string {
  return number;
}

function columnsOf(words: Words): readonly TableColumn<RegisterRow>[] {
  const { say, sayDate } = words;
  return [
    { id: 'number', header: say('certificates.number'), cell: numberOf, compare: byNumber, width: 9 },
    {
      id: 'name',
      header: say('certificates.name'),
      cell: ({ member }) => (member === undefined ? '' : fullName(member)),
      width: 12,
      grow: 2,
    },
    {
      id: 'programme',
      header: say('trainings.programme'),
      cell: ({ programme }) => programme?.name ?? '',
      width: 12,
    },
    {
      id: 'issued',
      header: say('certificates.issued'),
      cell: ({ certificate }) => (certificate === undefined ? '' : sayDate(certificate.issuedOn)),
      width: 8,
    },
    {
      id: 'state',
      header: say('certificates.state'),
      cell: (row) => {
        const text = stateOf(row, words);
        return row.certificate === undefined || row.certificate.voidedOn !== undefined ? (
          text
        ) : (
          <Badge tone="success">{text}</Badge>
        );
      },
      text: (row) => stateOf(row, words),
      width: 16,
      grow: 2,
    },
  ];
}

function byNumber(one: RegisterRow, other: RegisterRow): number {
  return one.number.localeCompare(other.number);
}

function stateOf({ certificate }: CertificateLine, { say, sayDate }: Words): string {
  if (certificate === undefined) return say('certificates.unused');
  const { voidedOn, duplicatesOn = [] } = certificate;
  if (voidedOn !== undefined) return say('certificates.isVoid', { date: sayDate(voidedOn) });
  const copies =
    duplicatesOn.length === 0 ? [] : [say('certificates.duplicates', { count: duplicatesOn.length })];
  return [say('certificates.holds'), ...copies].join(' · ');
}
