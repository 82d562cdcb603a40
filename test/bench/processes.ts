import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A part of the benchmark in a process of its own, so that none takes time from what another measures. */
export type Part = {
  /** Asks it something, and gives its answer; one question at a time. */
  ask<Answer>(question: object): Promise<Answer>
  pid: number
  stop(): void
}

const running = new Set<ChildProcess>()

/** `ready` is the first that it says. */
export async function startPart<Ready>(
  name: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Promise<Part & { ready: Ready }> {
  const child = fork(join(import.meta.dirname, `${name}.js`), args, { execArgv: [...execArgv] })
  keep(child)
  const next = <Answer>(): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const failed = (code: number | null): void => reject(new Error(`${name} ended with ${code}`))
      child.once('exit', failed)
      child.once('message', (message) => {
        child.off('exit', failed)
        resolve(message as Answer)
      })
    })
  return {
    ready: await next<Ready>(),
    pid: child.pid ?? 0,
    ask: <Answer>(question: object) => {
      const answer = next<Answer>()
      child.send(question)
      return answer
    },
    stop: () => stopping(child),
  }
}

export function keep(child: ChildProcess): void {
  running.add(child)
}

export function stopping(child: ChildProcess): void {
  running.delete(child)
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
}

export function stopAll(): void {
  for (const child of running) stopping(child)
}

/** From inside a part: it is ready, or this is the answer. */
export function says(words: object): void {
  process.send?.(words)
}

/** From inside a part: what it is asked. */
export function asked<Question>(answer: (question: Question) => Promise<object>): void {
  process.on('message', (question) => void answer(question as Question).then(says))
}

/** Processor time so far, where the system tells it; it counts in hundredths of a second. */
export function processorMsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}
