import * as customer from './customer.js';
import * as deflections from './deflections.js';
import * as employee from './employee.js';
import { compileTemplates, say } from './grammar.js';
import { slots } from './slots.js';
import { trades } from './trades.js';
import { firstNames, lastNames } from './words.js';

const compileAll = (lists) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, compileTemplates(list, slots)]));
const asks = compileAll(customer);
const answers = compileAll(employee);
const { nearMisses, ...putOffs } = compileAll(deflections);
const kinds = Object.values(putOffs);
const hesitations = ['äh', 'ähm', 'also', 'ja', 'na ja', 'hm'];

/** Shares of an employee's sentences: those that put somebody off, at density 1; those that only sound like it. */
const PUT_OFF = 0.11;
const NEAR_MISS = 0.02;

/** The people of all desks, the same in every corpus of a seed. */
export function createStaff(random, size = 240) {
  return Array.from({ length: size }, (_, index) => ({
    id: `MA-${String(index + 1).padStart(3, '0')}`,
    first: random.pick(firstNames),
    last: random.pick(lastNames),
    trade: trades[index % trades.length],
    /** Some put people off twice as often as others. */
    habit: 0.4 + random.whole(0, 120) / 100,
  }));
}

/** One conversation in the native shape: greeting, complaint, exchange, farewell. */
export function converse(number, { random, staff, density, seed }) {
  const person = random.pickUneven(staff);
  const { trade } = person;
  const channel = random.pick(trade.channels);
  const scene = {
    random,
    person,
    trade,
    thing: slots.sache({ random, trade }),
    customer: { first: random.pick(firstNames), last: random.pickUneven(lastNames), woman: random.chance(0.5) },
    desk: random.pick(trade.desks),
    putOff: PUT_OFF * density * person.habit,
  };
  const turns = [
    turn('employee', [say(random.pick(answers.greeting), scene)]),
    turn('customer', [say(random.pick(asks.opening), scene), ...several(1, 3, asks.complaint, scene)]),
  ];
  for (let rounds = random.whole(2, 8); rounds > 0; rounds -= 1) {
    turns.push(turn('employee', reply(scene)));
    turns.push(turn('customer', several(1, 2, random.chance(0.6) ? asks.reaction : asks.complaint, scene)));
  }
  turns.push(turn('employee', [...reply(scene), say(random.pick(answers.goodbye), scene)]));
  turns.push(turn('customer', several(1, 1, asks.closing, scene)));
  return {
    conversation_id: `G${seed}-${String(number).padStart(8, '0')}`,
    channel,
    desk: scene.desk,
    started_at: startedAt(random),
    employee_id: person.id,
    employee_name: `${person.first} ${person.last}`,
    turns: inTheWayOf(channel, turns, random),
  };
}

function turn(role, sentences) {
  return { role, text: sentences.join(' ') };
}

function reply(scene) {
  const { random, putOff } = scene;
  return Array.from({ length: random.whole(1, 4) }, () => {
    if (random.chance(putOff)) return say(random.pick(random.pick(kinds)), scene);
    if (random.chance(NEAR_MISS)) return say(random.pick(nearMisses), scene);
    return say(random.pick(answers.helping), scene);
  });
}

function several(least, most, templates, scene) {
  return Array.from({ length: scene.random.whole(least, most) }, () => say(scene.random.pick(templates), scene));
}

/** Two years of opening hours, without the clock changes that would need a calendar. */
function startedAt(random) {
  const two = (least, most) => String(random.whole(least, most)).padStart(2, '0');
  return `20${two(24, 25)}-${two(1, 12)}-${two(1, 28)}T${two(8, 18)}:${two(0, 59)}:${two(0, 59)}+01:00`;
}

/** Spoken ones have times and hesitations, some are bare speech recognition; written ones have line breaks and quotes. */
function inTheWayOf(channel, turns, random) {
  if (channel === 'chat' || channel === 'email') {
    return turns.map(({ role, text }) => ({ role, text: random.chance(0.2) ? text.replace('. ', '.\n') : text }));
  }
  const bare = channel === 'phone' && random.chance(0.3);
  let now = random.whole(0, 9) / 10;
  return turns.map(({ role, text }) => {
    const spoken = random.chance(0.25) ? `${random.pick(hesitations)}, ${text}` : text;
    const start = Number(now.toFixed(1));
    now += 0.4 + spoken.length / 14;
    const end = Number(now.toFixed(1));
    return { role, text: bare ? spoken.toLowerCase().replace(/[.,!?;:](?=\s|$)/g, '') : spoken, start, end };
  });
}
