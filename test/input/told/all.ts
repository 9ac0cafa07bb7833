import { cueForms } from './cues.ts';
import { jsonForms } from './json.ts';
import { linguistForms } from './linguists.ts';
import { mailForms } from './mail.ts';
import { nativeForms } from './native.ts';
import type { Written } from './written.ts';

/** Every way the talks can be written that keeps who said what. A new reader adds its writer here. */
export const forms: readonly Written[] = [...nativeForms, ...cueForms, ...jsonForms, ...mailForms, ...linguistForms];
