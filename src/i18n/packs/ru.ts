import type { LanguagePack } from '../languages.ts';
import { messages } from '../messages/ru.ts';
import { numbers } from '../numbers/ru.ts';
import { parties } from '../parties/ru.ts';

export const pack: LanguagePack = { messages, numbers, parties };
