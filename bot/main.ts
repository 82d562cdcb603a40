import { join } from 'node:path'
import { systemClock } from './clock'
import { environment, readConfig } from './config'
import { followLocalClock } from './localClock'
import { makeLog } from './log'
import { startProgram } from './program/program'

const read = readConfig(environment())
if (!read.ok) {
  process.stderr.write(
    `Ressursnett cannot start. Put these settings right:\n${read.problems.map((problem) => `  ${problem}\n`).join('')}`,
  )
  process.exit(1)
}
const { config } = read
const log = makeLog(config.logLevel)
const clock = config.localUrl === null ? systemClock : await followLocalClock(config.localUrl)
const program = await startProgram(config, clock, join(import.meta.dirname, 'tab'), log)

const stop = async (): Promise<void> => {
  await program.stop()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())

log.info({ port: program.port }, 'listening')
if (await program.begun) log.info({ port: program.port }, 'ready')
