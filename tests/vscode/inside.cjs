// The smallest test runner that works in both extension hosts: no Node, no dependencies.

/** Runs named tests one after the other; each reports a line; throws at the end when one failed. */
exports.runAll = async (tests) => {
  let failures = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`✓ ${name}`);
    } catch (error) {
      failures++;
      console.log(`✗ ${name}: ${String(error?.message ?? error).slice(0, 1500)}`);
    }
  }
  if (failures > 0) throw new Error(`${failures} failed`);
};

/** Waits until `read` gives something true, and returns it. */
exports.until = async (what, read) => {
  for (let attempt = 0; attempt < 300; attempt++) {
    const value = await read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${what}`);
};

exports.same = (actual, expected, what) => {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`${what}\n  is     ${left}\n  not    ${right}`);
};

exports.holds = (condition, what) => {
  if (!condition) throw new Error(what);
};

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** A diagnostic in the words of the command line, as one line that sorts. */
exports.ofDiagnostic = ({ code, severity, range, message }) =>
  line(code?.value ?? code, SEVERITIES[severity], range, message);

/** A finding of the command line likewise. */
exports.ofFinding = ({ rule, severity, range, message }) => line(rule, severity, range, message);

const line = (rule, severity, { start, end }, message) =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule} ${message}`;
