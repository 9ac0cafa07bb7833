// `npm start [-- INPUT...]`: the main job as someone meets it first, see src/commands/start.ts.
process.argv.splice(2, 0, 'start');
require('./rotation.js').then(() => {
  // "Done, but part of your input was left out" is said above; npm would call it an error of the program.
  if (process.exitCode === 3) process.exitCode = 0;
});
