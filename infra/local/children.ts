import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'

export type Children = {
  start(name: string, args: string[], options: { cwd?: string; env?: Record<string, string> }): ChildProcess
  /** Asks each to stop, and waits until they have. */
  stop(): Promise<void>
}

/** Node programs run beside this one; what they print goes to a log file each. */
export function children(logFolder: string, died: (name: string, code: number | null) => void): Children {
  const running = new Map<ChildProcess, Promise<void>>()
  let stopping = false
  return {
    start(name, args, { cwd, env }) {
      const child = spawn(process.execPath, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
        ...(cwd === undefined ? {} : { cwd }),
      })
      const log = createWriteStream(join(logFolder, `${name}.log`))
      child.stdout.pipe(log, { end: false })
      child.stderr.pipe(log, { end: false })
      const ended = new Promise<void>((resolve) => {
        child.once('exit', (code) => {
          running.delete(child)
          log.end()
          resolve()
          if (!stopping) died(name, code)
        })
      })
      running.set(child, ended)
      return child
    },
    async stop() {
      stopping = true
      const ends = [...running.values()]
      for (const child of running.keys()) child.kill('SIGTERM')
      await Promise.all(ends)
    },
  }
}
