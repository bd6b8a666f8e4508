import type { LanguagePack } from '../languages.ts';
import { messages } from '../messages/en.ts';
import { numbers } from '../numbers/en.ts';
import { parties } from '../parties/en.ts';

export const pack: LanguagePack = { messages, numbers, parties };
