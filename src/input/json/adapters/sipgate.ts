import type { Piece } from '../../merge.ts';
import { isoOfEpoch } from '../../times.ts';
import { type Adapter, speech } from './adapter.ts';
import { hasItem, listAt, look, numberAt, textAt } from './look.ts';

/**
 * sipgate's webhook: CALLER and CALLEE say nothing without the direction of the call. Coming in, the employee is the
 * one who is called. Several users on a call: nobody knows which of them speaks.
 */
export const sipgate: Adapter = speech({
  id: 'sipgate',
  recognises: hasItem('assist.transcription.chunks', 'speaker', 'content'),
  head: (data) => {
    const begin = numberAt(data, 'call.startTime');
    return {
      conversation_id: textAt(data, 'call.id'),
      channel: 'phone',
      desk: textAt(data, 'call.channel.name', 'channel.name'),
      started_at: begin === null ? textAt(data, 'call.startTime') : isoOfEpoch(begin),
    };
  },
  pieces: (data) => {
    const direction = String(look(data, 'call.direction')).toUpperCase();
    const ours = { IN: 'CALLEE', INBOUND: 'CALLEE', OUT: 'CALLER', OUTBOUND: 'CALLER' }[direction];
    const users = listAt(data, 'call.users');
    const user = users.length === 1 ? users[0] : null;
    return listAt(data, 'assist.transcription.chunks').map((chunk): Piece => {
      const speaker = textAt(chunk, 'speaker') ?? '';
      const known = ours !== undefined && (speaker === 'CALLER' || speaker === 'CALLEE');
      const employee = known && speaker === ours;
      return {
        speaker,
        role: known ? (employee ? 'employee' : 'customer') : null,
        employee_id: employee ? textAt(user, 'fullUserId', 'userId') : null,
        employee_name: employee ? textAt(user, 'fullName') : null,
        start: numberAt(chunk, 'startTime', 0.001),
        end: numberAt(chunk, 'endTime', 0.001),
        text: textAt(chunk, 'content') ?? '',
      };
    });
  },
});
