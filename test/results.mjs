import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// One plain line of how the last `npm test` went.
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(join('.build', 'test-results.json'), 'utf8'),
)
const failed = numFailedTests + numRuntimeErrorTestSuites
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`)
