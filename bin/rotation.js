#!/usr/bin/env node
const { setFlagsFromString } = require('node:v8');
const { load } = require('./load.js');

/** Milliseconds after which a run counts as long. */
const LONG = 200;

let stdin;

const host = {
  args: process.argv.slice(2),
  // Only looked at when asked for: touching standard input opens it, and a closed one then complains.
  get stdin() {
    stdin ??= process.stdin;
    return stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
};

/**
 * V8 begins at once to make fast code of what runs often, and that pays after about a second: a report of one conversation
 * spent half of its processor time on code it no longer needed, regular expressions with letters of all languages among it.
 * Not before the program is loaded: V8 refuses compiled code that was kept under other flags. For reports alone: they read
 * their input piece by piece, so that the timer comes to its turn; what computes in one go would run slowly to its end.
 */
function optimiseOnlyLongReports() {
  if (host.args[0] !== 'report') return;
  setFlagsFromString('--no-opt');
  setFlagsFromString('--regexp-tier-up-ticks=100');
  setTimeout(() => {
    setFlagsFromString('--opt');
    setFlagsFromString('--regexp-tier-up-ticks=1');
  }, LONG).unref();
}

async function run() {
  const { main } = load();
  optimiseOnlyLongReports();
  process.exitCode = await main(host);
  // Whoever still writes to us must not keep the process alive. No process.exit(): it would cut what a pipe has not taken yet.
  stdin?.destroy();
}

module.exports = run();
