import type { Worded } from '../spec.ts';

/** What can be read, and one example per kind of desk. Static text: help must not load the readers. */
export const inputFormats: Worded = {
  de: `Formate (am Inhalt erkannt, gleich wie die Datei heißt):
  eigene Form     NDJSON, JSON, CSV, Excel (ndjson, json, csv, xlsx)
  Mitschriften    „Kunde: …“, „Mitarbeiterin Weber: …“ (minutes)
  Untertitel      WebVTT und SRT: Teams, Graph, Zoom, WhisperX, whisper.cpp (vtt, srt)
  Sprachforschung EXMARaLDA, ISO-TEI, ELAN, TextGrid, CHAT (exb, iso-tei, elan, textgrid, chat)
  Mails           .eml und .mbox, Antworten je Faden zusammengelegt (eml, mbox)
  Callcenter      Amazon Call Analytics, Contact Lens (Anruf und Chat), Transcribe · Genesys Cloud · Google CX Insights
                  sipgate · vCon · Azure · Deepgram · AssemblyAI · Twilio · Whisper-JSON
  Ticketsysteme   Zendesk, Zammad, Freshdesk, Intercom (JSON)

Je Schalter ein Beispiel:
  rotation report tickets.csv --map text=Nachricht,role=Sprecher,conversation_id=Ticket
  rotation report besprechung.vtt --speaker "Anna Weber=employee:MA-07" --speaker "Jan Berger=customer"
  rotation report whisperx.json --speaker SPEAKER_00=employee:MA-07 --started-at 2025-11-03T09:15:00+01:00
  rotation report anruf-stereo.json --employee-channel 0
  rotation report mitschnitte/ --roster dienstplan.csv --shifts schichten.csv --employees personal.csv
  rotation report postfach.mbox --employee-domain hotel-seeblick.at
  rotation report zendesk-tickets.json --employees zendesk-nutzer.json
  rotation report contact-lens/ zendesk.ndjson protokolle/ -o berichte`,
  en: `Formats (recognised by content, whatever the file is called):
  native form     NDJSON, JSON, CSV, Excel (ndjson, json, csv, xlsx)
  minutes         “Kunde: …”, “Mitarbeiterin Weber: …” (minutes)
  subtitles       WebVTT and SRT: Teams, Graph, Zoom, WhisperX, whisper.cpp (vtt, srt)
  linguistics     EXMARaLDA, ISO-TEI, ELAN, TextGrid, CHAT (exb, iso-tei, elan, textgrid, chat)
  mails           .eml and .mbox, answers joined by thread (eml, mbox)
  call centres    Amazon Call Analytics, Contact Lens (voice and chat), Transcribe · Genesys Cloud · Google CX Insights
                  sipgate · vCon · Azure · Deepgram · AssemblyAI · Twilio · Whisper JSON
  help desks      Zendesk, Zammad, Freshdesk, Intercom (JSON)

One example per kind of desk:
  rotation report tickets.csv --map text=Nachricht,role=Sprecher,conversation_id=Ticket
  rotation report meeting.vtt --speaker "Anna Weber=employee:MA-07" --speaker "Jan Berger=customer"
  rotation report whisperx.json --speaker SPEAKER_00=employee:MA-07 --started-at 2025-11-03T09:15:00+01:00
  rotation report stereo-call.json --employee-channel 0
  rotation report recordings/ --roster roster.csv --shifts shifts.csv --employees employees.csv
  rotation report mailbox.mbox --employee-domain hotel-seeblick.at
  rotation report zendesk-tickets.json --employees zendesk-users.json
  rotation report contact-lens/ zendesk.ndjson minutes/ -o reports`,
};
