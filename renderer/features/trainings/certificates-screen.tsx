/** Certificates: of one session, to be issued and printed; without a session the register of all there ever were. */

import type { SessionId } from '../../domain/ids.ts';
import { CertificateRegister } from './certificate-register.tsx';
import { SessionCertificatesScreen } from './session-certificates.tsx';

export function CertificatesScreen({ id }: { readonly id: SessionId | undefined }) {
  return id === undefined ? <CertificateRegister /> : <SessionCertificatesScreen id={id} />;
}
