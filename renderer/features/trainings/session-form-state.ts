/** What the form of a session holds while it is typed, for the parts the form is made of. */

import type { UseFormReturn } from 'react-hook-form';
import type { TrainingSession, TrainingSessionInput } from '../../domain/training.ts';

export type SessionFormState = UseFormReturn<TrainingSessionInput, unknown, TrainingSession>;
