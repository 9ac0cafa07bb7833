#!/usr/bin/env node
import { main } from '../dist/main.js';

let stdin;

process.exitCode = await main({
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
});

// Whoever still writes to us must not keep the process alive. No process.exit(): it would cut what a pipe has not taken yet.
stdin?.destroy();
