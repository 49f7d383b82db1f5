/** The shape of a file of messages: one id of its area, one sentence in each language, in ICU syntax. */

import type { Language } from './language.ts';

export type Message = Readonly<Record<Language, string>>;

export type Messages = Readonly<Record<string, Message>>;
