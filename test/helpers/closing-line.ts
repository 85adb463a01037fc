import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed` as the last line, for whoever reads only that. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: 'passed' | 'failed' | 'interrupted',
  ) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state]++
      }
      // A file that could not be loaded ran no test and has still failed.
      if (!module.ok() && tests.every((test) => test.result().state !== 'failed')) counts.failed++
    }
    // A set-up that failed before any test is a failure too.
    if (reason !== 'passed' && counts.failed === 0) counts.failed = 1
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    setTimeout(() => console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`))
  }
}
