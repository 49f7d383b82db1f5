/** Who completed a session, each with the certificate they hold: printed or not, to be printed again, or made void. */

import type { ParticipationId } from '../../domain/ids.ts';
import { fullName } from '../../domain/names.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { CertifiedParticipant } from './certificates-read.ts';
import { voidCertificate } from './mark-certificates.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import styles from './trainings.module.css';

export interface CertificateListProps {
  readonly completed: readonly CertifiedParticipant[];
  readonly onDuplicate: (id: ParticipationId) => void;
}

export function CertificateList({ completed, onDuplicate }: CertificateListProps) {
  const words = useWords();
  const { say } = words;
  const tell = useSaid();
  const { run, failure } = useCommand(voidCertificate);
  const makeVoid = async (id: ParticipationId, number: string) => {
    const done = await run(id);
    if (done.ok) tell({ text: say('certificates.voidSaid', { number }), entryId: done.value.entryId });
  };
  return (
    <>
      <TrainingFailureBanner failure={failure} />
      <List
        label={say('certificates.ofSession')}
        items={completed.map(({ member, participation: { id }, certificate }) => ({
          id,
          title: fullName(member),
          detail: detailOf(certificate, words),
          beside: certificate !== undefined && (
            <span className={styles.beside}>
              {certificate.printedOn !== undefined && (
                <Button
                  isSmall
                  label={say('certificates.duplicateOf', { number: certificate.number })}
                  onPress={() => onDuplicate(id)}
                >
                  {say('certificates.makeDuplicate')}
                </Button>
              )}
              <Button
                isSmall
                look="quiet"
                label={say('certificates.voidOf', { number: certificate.number })}
                onPress={() => void makeVoid(id, certificate.number)}
              >
                {say('certificates.void')}
              </Button>
            </span>
          ),
        }))}
      />
    </>
  );
}

function detailOf(certificate: CertifiedParticipant['certificate'], { say, sayDate }: Words): string {
  if (certificate === undefined) return say('certificates.notYet');
  const { number, printedOn, duplicatesOn = [] } = certificate;
  const printed =
    printedOn === undefined
      ? say('certificates.toPrint')
      : say('certificates.printedOn', { date: sayDate(printedOn) });
  const copies =
    duplicatesOn.length === 0 ? [] : [say('certificates.duplicates', { count: duplicatesOn.length })];
  return [number, printed, ...copies].join(' · ');
}
