/** The names of a new office: the organisation's for the screen, the discreet ones for paper. */

import { z } from 'zod';
import { settingsSchema, type Settings } from '../../domain/settings.ts';

const { organisation, discreetSender } = settingsSchema.shape;

export const officeSchema = z.strictObject({ organisation, discreetSender });
export type OfficeInput = z.input<typeof officeSchema>;
export type OfficeAnswers = Pick<Settings, 'organisation' | 'discreetSender'>;

export const backupPlaceSchema = settingsSchema.pick({ backupPlaceHint: true });
export type BackupPlaceInput = z.input<typeof backupPlaceSchema>;
export type BackupPlaceAnswers = z.output<typeof backupPlaceSchema>;
