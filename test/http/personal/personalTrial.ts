import { request as ask, type IncomingHttpHeaders } from 'node:http'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import type { Matter } from '../../../bot/domain/messages/messageKey'
import type { PageLink } from '../../../bot/domain/pages/pageLink'
import { markOf, tokenOf } from '../../../bot/flows/pages/pageLinks'
import { pageAnswer, type PageAnswer } from '../../../bot/http/contract/personal'
import { makeLinks } from '../../../bot/links'
import { scale, surveyWith, worded } from '../../support/surveys'
import { anna, asDay, bilal, cato, invited, mona, nina, ola, person, workplace } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const SECRET = 'the secret of links that are tried'
export const links = makeLinks({ secret: SECRET, publicUrl: 'http://localhost' })

/** Nobody here has Teams. */
export const [ann, bil, cat, mon, ol] = [anna, bilal, cato, mona, ola].map((member) => ({
  ...member,
  entraId: null,
})) as [Member, Member, Member, Member, Member]
export const elsewhere = person('olga', { role: 'area-leader', manager: null, area: 'ahus' as Member['area'] })

export const open: Gathering = invited({
  mode: 'hybrid',
  onlineLink: 'https://meet.example/follo',
  material: ['Artikkel om ESAS-r https://example.no/esas'],
})
const invitation: Matter = { kind: 'invitation', gathering: open.id }

export const survey = surveyWith({
  id: 'menti-2026',
  opensOn: asDay('2026-02-01'),
  closesOn: asDay('2026-04-01'),
  questions: ['Hvor trygg er du i rollen?', 'Hvor godt samarbeider dere?'].map((text, index) =>
    scale(`q${index + 1}`, { text: worded(text) }),
  ),
})

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string; page: PageAnswer | null }

export type PersonalTrial = Trial & {
  token(member: Member, matter?: Matter, changes?: Partial<PageLink>): string
  /** The path goes over the line as it is written. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  look(token: string): Promise<Answer>
  /** The letters in this mailbox as they were sent, the newest first. */
  lettersTo(address: string): Promise<string[]>
  /** Presses the first button with this verb, and data that holds all of this. */
  pressOn(token: string, card: unknown, verb: string, data?: object, inputs?: object): Promise<Answer>
}

export async function personalTrial(content: Partial<Parameters<typeof startTrial>[0]> = {}): Promise<PersonalTrial> {
  const trial = await startTrial({
    now: '2026-03-02T09:00:00Z',
    members: [ann, bil, cat, mon, ol, nina, elsewhere],
    workplaces: [workplace],
    gatherings: [open],
    surveys: [survey],
    ...content,
    settings: { LINK_SECRET: SECRET, ...content.settings },
  })
  await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
  await trial.program.sweeps.now()

  const send: PersonalTrial['ask'] = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const json = body === undefined ? {} : { 'Content-Type': 'application/json' }
      const { hostname, port } = new URL(trial.url)
      const asked = ask(
        { hostname, port, method, path, agent: false, headers: { ...json, ...headers } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => void chunks.push(chunk))
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8')
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text, page: pageIn(text) })
          })
        },
      )
      asked.on('error', reject)
      asked.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body))
    })

  return {
    ...trial,
    ask: send,
    token: (member, matter = invitation, changes = {}) =>
      tokenOf(links, {
        member: member.id,
        matter,
        number: 1,
        mark: markOf(member.email),
        until: new Date('2026-06-01T00:00:00Z'),
        ...changes,
      }),
    lettersTo: async (address) => {
      const letters = await fetch(`${trial.local.url}/mail.json?to=${encodeURIComponent(address)}`)
      return ((await letters.json()) as { content: string }[]).map(({ content: html }) => html)
    },
    look: (token) => send('GET', `/p/${token}/card`),
    pressOn: (token, card, verb, data = {}, inputs = {}) => {
      const button = buttonsIn(card).find(
        (each) => each.verb === verb && Object.entries(data).every(([name, value]) => each.data[name] === value),
      )
      if (!button) throw new Error(`There is no such button: ${verb}`)
      return send('POST', `/p/${token}/act`, { verb, data: button.data, seal: button.seal, inputs })
    },
  }
}

function pageIn(text: string): PageAnswer | null {
  try {
    const parsed = pageAnswer.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

type Button = { verb: string; data: Record<string, unknown>; seal: string }

/** Every button that can be pressed in the card, wherever it lies. */
export function buttonsIn(card: unknown): Button[] {
  if (Array.isArray(card)) return card.flatMap(buttonsIn)
  if (typeof card !== 'object' || card === null) return []
  const { type, verb, data } = card as { type?: unknown; verb: string; data: Omit<Button, 'verb'> }
  const own = type === 'Action.Execute' ? [{ verb, data: data.data, seal: data.seal }] : []
  return [...own, ...Object.values(card).flatMap(buttonsIn)]
}

export function cardOf({ page, status, text }: Answer): object {
  if (page?.state !== 'ok') throw new Error(`No card, but ${status} ${text.slice(0, 200)}`)
  return page.card
}

/** Where the link in a letter leads on this server. */
export function pathIn(letter: string | undefined): string {
  return /\/p\/[\w-]+/.exec(letter ?? '')?.[0] ?? 'no link'
}

export const idOf = (text: string) => text as GatheringId
