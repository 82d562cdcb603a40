import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { SETTINGS } from './inside'
import type { Local } from './localNetwork'
import { keep, stopping } from './processes'

export type Running = { port: number; pid: number; stop(): void }

/** The built program as `npm run serve` starts it, on the local Microsoft 365; `args` are for Node. */
export async function startProgram(program: string, local: Local, args: readonly string[] = []): Promise<Running> {
  const child = spawn(process.execPath, [...args, program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOCAL_M365_URL: local.url, TENANT_ID: local.tenantId, PORT: '0', ...SETTINGS },
  })
  keep(child)
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as { msg?: string; port?: number; level?: number }
      if (entry.msg === 'ready' && entry.port !== undefined) resolve(entry.port)
      if ((entry.level ?? 0) >= 50) process.stderr.write(`${line}\n`)
    })
  })
  return { port, pid: child.pid ?? 0, stop: () => stopping(child) }
}
