// The command line's entrance: runs the command that was asked for and sets the exit code.
console.log('cellscope: no command yet');
process.exitCode = 2;
