import type { Adapter } from './adapter.ts';
import { assemblyai } from './assemblyai.ts';
import { awsCallAnalytics, awsContactLensChat } from './aws-contact-lens.ts';
import { awsTranscribe } from './aws-transcribe.ts';
import { azure } from './azure.ts';
import { deepgram } from './deepgram.ts';
import { freshdesk } from './freshdesk.ts';
import { genesys } from './genesys.ts';
import { googleInsights } from './google.ts';
import { intercom } from './intercom.ts';
import { sipgate } from './sipgate.ts';
import { twilio } from './twilio.ts';
import { vcon } from './vcon.ts';
import { whisper } from './whisper.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

const others: readonly Adapter[] = [
  awsCallAnalytics,
  awsContactLensChat,
  awsTranscribe,
  genesys,
  sipgate,
  googleInsights,
  azure,
  deepgram,
  assemblyai,
  twilio,
  zendesk,
  zammad,
  freshdesk,
  intercom,
  whisper,
];

/** Every foreign JSON that is read, in the order in which they are asked: the strictest first. */
export const adapters: readonly Adapter[] = [vcon((value) => find(others, value)), ...others];

/** The adapter for a parsed JSON value, by its content; null when it is nobody's we know. */
export function adapterFor(value: unknown): Adapter | null {
  return find(adapters, value);
}

function find(list: readonly Adapter[], value: unknown): Adapter | null {
  return list.find((adapter) => adapter.recognises(value)) ?? null;
}
