import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type BotSettings = Record<string, string>

/** The built program, running by itself. */
export type BotProcess = {
  signal(signal: NodeJS.Signals): void
  /** Sends the signal and waits until the program is gone. */
  end(signal: NodeJS.Signals): Promise<void>
  /** Why it ended, when nobody asked it to. */
  isGone(): boolean
}

export type Bots = {
  start(settings: BotSettings): BotProcess
  /** All that those started here have written. */
  log(): string
  close(): Promise<void>
}

/** Starts the built program, as often as is asked for; what it writes goes to files, and costs this process nothing. */
export function botsIn(programFolder: string, common: BotSettings): Bots {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'))
  const files: string[] = []
  const all: BotProcess[] = []
  // Whoever breaks the run off leaves no program behind.
  const endAll = (): void => all.forEach((bot) => bot.signal('SIGKILL'))
  process.once('exit', endAll)
  return {
    start(settings) {
      const file = join(folder, `${files.length}.log`)
      files.push(file)
      const output = openSync(file, 'w')
      const child = spawn(process.execPath, [join(programFolder, 'main.js')], {
        stdio: ['ignore', output, output],
        env: { PATH: process.env['PATH'], PORT: '0', ...common, ...settings },
      })
      closeSync(output)
      const exited = once(child, 'exit')
      const isGone = () => child.exitCode !== null || child.signalCode !== null
      const bot: BotProcess = {
        signal: (signal) => void child.kill(signal),
        async end(signal) {
          if (isGone()) return
          child.kill(signal)
          await exited
        },
        isGone,
      }
      all.push(bot)
      return bot
    },
    log: () => files.map((file) => readFileSync(file, 'utf8')).join(''),
    async close() {
      await Promise.all(all.map((bot) => bot.end('SIGKILL')))
      process.off('exit', endAll)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
