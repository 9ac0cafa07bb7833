const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/**
 * Loads the program with the code that V8 made of it when the package was built (bin/build.js): compiling what a report
 * uses takes longer than the report. Another version of Node refuses that code and compiles anew by itself.
 */
function load() {
  const file = join(dist, 'usual.js');
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: compiledCode() });
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  const { exports } = module;
  script.runInThisContext().call(exports, exports, Module.createRequire(file), module, file, dirname(file));
  module.loaded = true;
  return { main: require('../dist/main.js').main, script };
}

function compiledCode() {
  try {
    return readFileSync(join(dist, 'usual.cache'));
  } catch {
    return undefined;
  }
}

module.exports = { load };
