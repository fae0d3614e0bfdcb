// Mocha's usual report, and the counts in the JSON file named by `--reporter-option counts=FILE`.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  done(failures, exit) {
    const file = this.options.reporterOptions?.counts;
    if (typeof file === 'string') {
      const { passes, pending } = this.stats;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}\n`,
      );
    }
    exit(failures);
  }
};
