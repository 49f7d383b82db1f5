/** The certificates of one closed session: issued in one step, printed in one job with a list to sign, each noted. */

import { useCallback, useState } from 'react';
import type { ParticipationId, SessionId } from '../../domain/ids.ts';
import { fullName } from '../../domain/names.ts';
import { useOfficeSettings } from '../../session/office-settings.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { CertificateSheet } from '../../sheets/certificate-sheet.tsx';
import { paperWidth } from '../../sheets/list-pages.ts';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Page, PageHeader, Section, Toolbar } from '../../ui/page.tsx';
import { PaperButtons } from '../../ui/paper-buttons.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { languageWords } from '../../words/language-words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { CertificateList } from './certificate-list.tsx';
import {
  readSessionCertificates,
  type CertifiedParticipant,
  type SessionCertificates,
} from './certificates-read.ts';
import { issueCertificates } from './issue-certificates.ts';
import { notePrintedCertificates } from './mark-certificates.ts';
import { SessionGone } from './session-gone.tsx';
import { daysOf } from './training-facts.ts';
import { TrainingFailureBanner } from './training-failure.tsx';

export function SessionCertificatesScreen({ id }: { readonly id: SessionId }) {
  const read = useStoreQuery(useCallback((store: Reading) => readSessionCertificates(store, id), [id]));
  if (read === null) return <SessionGone />;
  return read === undefined ? null : <CertificatesPage read={read} />;
}

const secondLanguages = ['mr', 'hi'] as const;
type SecondLanguage = (typeof secondLanguages)[number];

function CertificatesPage({ read }: { readonly read: SessionCertificates }) {
  const words = useWords();
  const { say } = words;
  const { session, programme, completed } = read;
  const [second, setSecond] = useState<SecondLanguage>(words.language === 'hi' ? 'hi' : 'mr');
  const [hasSigningList, setSigningList] = useState(true);
  const [duplicateOf, setDuplicateOf] = useState<ParticipationId | null>(null);
  const shown = completed.filter(isShown(duplicateOf));
  const { paper, failure } = useCertificatePaper(shown);
  const crumbs = [
    { href: pathOf({ screen: 'trainings' }), label: say('trainings.title') },
    {
      href: pathOf({ screen: 'session', id: session.id }),
      label: `${programme.name}, ${daysOf(session, words)}`,
    },
  ];
  return (
    <Page>
      <PageHeader
        title={say('certificates.title')}
        trail={<Breadcrumbs crumbs={crumbs} />}
        actions={shown.length > 0 && <PaperButtons paper={paper} />}
      />
      <FailureBanner failure={paper.failure} />
      <TrainingFailureBanner failure={failure} />
      <Section title={say('certificates.ofSession')} count={completed.length}>
        {completed.length === 0 ? (
          <p>{say('certificates.nobody')}</p>
        ) : (
          <CertificateList completed={completed} onDuplicate={setDuplicateOf} />
        )}
        <Issue read={read} />
      </Section>
      {duplicateOf !== null && (
        <div>
          <Button onPress={() => setDuplicateOf(null)}>{say('certificates.backToNew')}</Button>
        </div>
      )}
      {shown.length > 0 ? (
        <>
          <Toolbar>
            <RadioGroupField
              label={say('certificates.secondLanguage')}
              layout="row"
              options={secondLanguages.map((id) => ({ id, label: say(languageWords[id]) }))}
              value={second}
              onChange={setSecond}
            />
            {duplicateOf === null && (
              <CheckboxField
                label={say('certificates.signingList')}
                value={hasSigningList}
                onChange={setSigningList}
              />
            )}
          </Toolbar>
          <Preview {...{ read, shown, second }} hasSigningList={hasSigningList && duplicateOf === null} />
        </>
      ) : (
        completed.some(({ certificate }) => certificate !== undefined) && (
          <p>{say('certificates.allPrinted')}</p>
        )
      )}
    </Page>
  );
}

/** Those that were never on paper, or the one that is wanted again. */
function isShown(duplicateOf: ParticipationId | null) {
  return ({ certificate, participation }: CertifiedParticipant) =>
    duplicateOf === null
      ? certificate !== undefined && certificate.printedOn === undefined
      : certificate !== undefined && participation.id === duplicateOf;
}

/** What went to the printer or into a file is noted: the next time it is a duplicate. */
function useCertificatePaper(shown: readonly CertifiedParticipant[]) {
  const { say } = useWords();
  const { run, failure } = useCommand(notePrintedCertificates);
  const paper = useSheet({
    isReady: shown.length > 0,
    landscape: true,
    fileName: 'certificates',
    sayPrinted: () => say('certificates.printedSaid'),
    sayPdf: (name) => say('certificates.pdfSaid', { name }),
    onSent: () => void run(shown.map(({ participation }) => participation.id)),
  });
  return { paper, failure };
}

function Issue({ read: { session, completed } }: { readonly read: SessionCertificates }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(issueCertificates);
  const count = completed.filter(({ certificate }) => certificate === undefined).length;
  const issue = async () => {
    const done = await run(session.id);
    if (done.ok)
      tell({
        text: say('certificates.issuedSaid', { count: done.value.value }),
        entryId: done.value.entryId,
      });
  };
  if (count === 0) return null;
  return (
    <>
      <TrainingFailureBanner failure={failure} />
      <div>
        <Button look="primary" isBusy={isBusy} onPress={() => void issue()}>
          {say('certificates.issue', { count })}
        </Button>
      </div>
    </>
  );
}

interface PreviewProps {
  readonly read: SessionCertificates;
  readonly shown: readonly CertifiedParticipant[];
  readonly second: SecondLanguage;
  readonly hasSigningList: boolean;
}

function Preview({ read, shown, second, hasSigningList }: PreviewProps) {
  const { say } = useWords();
  const digits = useOfficeSettings()?.digits;
  const { organisation, programme, session, place } = read;
  const certificates = shown.flatMap(({ certificate, member }) =>
    certificate === undefined
      ? []
      : {
          ...{ number: certificate.number, issuedOn: certificate.issuedOn },
          latin: fullName(member, 'latin'),
          devanagari: fullName(member, 'devanagari'),
          isDuplicate: certificate.printedOn !== undefined,
        },
  );
  return (
    <SheetPreview label={say('certificates.preview')} paper={paperWidth('lying')}>
      <CertificateSheet
        {...{ organisation, place, certificates, second, digits, hasSigningList }}
        programme={programme.name}
        hours={programme.hours}
        dates={session.dates.toSorted()}
      />
    </SheetPreview>
  );
}
