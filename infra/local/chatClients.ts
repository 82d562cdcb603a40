import type { ChildProcess } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { Children } from './children'
import { IN_CHAT } from './demo/members'
import { stableId } from './stableId'

/** The three people whose chats are open. */
const FOLDERS = ['nurse', 'manager', 'area-leader'] as const

export type ChatClient = { folder: string; name: string; url: string }

const people = z.array(z.object({ id: z.string(), oid: z.string(), name: z.string(), mail: z.string().nullable() }))
type Person = z.output<typeof people>[number]

/** Microsoft's own chat client, once for each person, each from a folder with its own context file. */
export async function startChatClients(the: {
  localUrl: string
  tenantId: string
  botUrl: string
  ports: readonly number[]
  dataFolder: string
  children: Children
  /** Longest time in milliseconds until each of them listens. */
  patienceMs?: number
}): Promise<ChatClient[]> {
  const everybody = people.parse(await (await fetch(`${the.localUrl}/signin/people`)).json())
  const program = join(
    createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json'),
    '..',
    'cli.js',
  )
  const starts: (() => Promise<ChatClient>)[] = []
  for (const [index, folder] of FOLDERS.entries()) {
    const member = IN_CHAT[index]
    const person = everybody.find(({ id }) => id === member)
    const port = the.ports[index]
    if (!person || port === undefined) continue
    const others = everybody.filter(({ id }) => id !== member).slice(0, OTHERS)
    const home = join(the.dataFolder, 'chat', folder)
    await mkdir(home, { recursive: true })
    await writeFile(join(home, '.m365agentsplayground.yml'), contextFile(person, others, the.tenantId))
    const args = [
      program,
      '-e',
      `${the.botUrl}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry',
    ]
    starts.push(async () => {
      const child = the.children.start(`chat-${folder}`, args, { cwd: home })
      return { folder, name: person.name, url: await addressOf(child, the.patienceMs ?? PATIENCE_MS) }
    })
  }
  // All at once: one that ends while another is still prepared would be nobody's.
  return Promise.all(starts.map((start) => start()))
}

/** Where it came to listen: it takes any free port, without a word, when the one it was given is taken. */
async function addressOf(child: ChildProcess, patienceMs: number): Promise<string> {
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8')
      const [, listening] = /Listening on (\d+)\s/.exec(said) ?? []
      if (listening !== undefined) settle(() => resolve(listening))
    }
    const late = setTimeout(() => settle(() => reject(new Error('A chat client did not listen'))), patienceMs)
    // What it prints later is for its log alone.
    const settle = (how: () => void): void => {
      clearTimeout(late)
      child.stdout?.off('data', listen)
      how()
    }
    child.stdout?.on('data', listen)
    child.once('exit', () => settle(() => reject(new Error('A chat client ended before it listened'))))
  })
  const url = `http://localhost:${port}`
  await untilAnswers(url)
  return url
}

/** The client exits without a word unless its context file names exactly this many other users. */
const OTHERS = 5

function contextFile(person: Person, others: readonly Person[], tenantId: string): string {
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: stableId('local bot'), name: 'Ressursnett' },
    currentUser: userOf(person),
    users: others.map(userOf),
    personalChat: { id: `chat-${person.id}` },
    groupChat: { id: `group-${person.id}`, name: 'Gruppesamtale' },
    team: {
      id: 'team',
      name: 'Arbeidsgruppa',
      aadGroupId: stableId('team group'),
      channels: [{ id: 'general', name: 'Generelt' }],
    },
  })
}

function userOf({ id, oid, name, mail }: Person) {
  const [givenName = name, ...rest] = name.split(' ')
  const address = mail ?? `${id}@example.no`
  return {
    id: `29:${id}`,
    name,
    userPrincipleName: address,
    aadObjectId: oid,
    givenName,
    surname: rest.join(' ') || name,
    email: address,
  }
}

const PATIENCE_MS = 60_000
const BETWEEN_MS = 200

/** Waits until something answers at this address. */
export async function untilAnswers(url: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (answered) return
    if (performance.now() > until) throw new Error(`Nothing answers at ${url}`)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
  }
}
