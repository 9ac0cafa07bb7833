#!/usr/bin/env node
const { load } = require('./load.js');

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

async function run() {
  process.exitCode = await load().main(host);
  // Whoever still writes to us must not keep the process alive. No process.exit(): it would cut what a pipe has not taken yet.
  stdin?.destroy();
}

module.exports = run();
