import type { Reporter, TestCase, TestModule } from "vitest/node";

const faults = Array.from({ length: 100 }, (_, index) => index + 1);

/**
 * Says of each fault by its number what became of it: "fault 12 ok". A test bears the numbers of its faults in its
 * title or its suite's: "fault 12: …", "faults 47, 48: …". One that no test bears counts as failed.
 */
export class FaultReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const results = faults.map((fault) =>
      resultOf(tests.filter((test) => faultsOf(test).includes(fault))),
    );
    for (const [index, result] of results.entries()) console.log(`fault ${index + 1} ${result}`);
    const ok = results.filter((result) => result.startsWith("ok")).length;
    console.log(`${ok} of ${faults.length} faults are answered as they should be`);
    if (ok < faults.length) process.exitCode = 1;
  }
}

function faultsOf({ fullName }: TestCase): number[] {
  const [, numbers = ""] = /\bfaults? ([\d, ]+):/.exec(fullName) ?? [];
  return numbers.split(",").map(Number);
}

function resultOf(tests: TestCase[]): string {
  const states = tests.map((test) => test.result().state);
  const failed = tests.find((test) => test.result().state === "failed");
  if (failed) return `FAILED: ${failed.fullName}`;
  const passed = states.filter((state) => state === "passed").length;
  if (passed === 0)
    return tests.length > 0 ? "NOT TRIED: this machine lacks what it takes" : "NOT TRIED";
  return `ok (${passed} ${passed === 1 ? "test" : "tests"})`;
}
