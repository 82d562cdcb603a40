import type { External } from '../../bot/domain/answers/external'
import type { Gathering } from '../../bot/domain/gathering'
import type { NetworkSettings } from '../../bot/domain/settings'
import { externalName, ownPath } from '../../bot/flows/gatherings/externalLinks'
import { signUpExternal } from '../../bot/flows/gatherings/signUpExternal'
import { addOpenPages } from '../../bot/http/open/openPages'
import { makeLinks } from '../../bot/links'
import { takingTurns } from '../../bot/store/again'
import type { ClockTime } from '../../bot/domain/day'
import { asDay, invited, recordsOf } from '../support/people'
import { servePages } from './publicServer'

export type OpenTrial = {
  url: string
  gathering: Gathering
  settings: Partial<NetworkSettings>
  externals: Map<string, External>
  now: Date
  /** While set, nothing can be stored. */
  trouble: Error | null
  puts: number
  only(): External
  ownPath(external: External): string
  look(path: string): Promise<Response>
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

export const themeDay = invited({
  title: 'Fagdag: Når samtalen er vanskelig',
  kind: 'theme-day',
  audience: ['nurse', 'external'],
  mode: 'hybrid',
  seats: 2,
  venue: 'Ahus, store auditorium',
  onlineLink: 'https://meet.example/fagdag',
  topics: ['Forhåndssamtaler', 'Egne reaksjoner'],
  programme: [
    { start: '12:00' as ClockTime, end: '12:30' as ClockTime, title: 'Velkommen & kaffe', speaker: null },
    {
      start: '12:30' as ClockTime,
      end: '14:00' as ClockTime,
      title: 'Forhåndssamtaler i praksis',
      speaker: 'Inger Moe',
    },
  ],
  answerBy: asDay('2026-03-05'),
})

/** The public pages on records in memory. */
export async function openTrial(): Promise<OpenTrial> {
  const links = makeLinks({ secret: 'a secret for this test', publicUrl: 'http://bot.example' })
  const externals = new Map<string, External>()
  const inGroup = (group: string) => [...externals.values()].filter(({ gathering }) => gathering === group)
  const records = () => ({
    ...recordsOf({
      gatherings: [trial.gathering],
      settings: { mailbox: 'nettverket@local.example', networkName: 'Nettverket <Follo>', ...trial.settings },
      externals: [...externals.values()],
    }),
  })
  const mirror = {
    get: (key: string) => externals.get(key),
    inGroup,
    put: async (external: External) => {
      if (trial.trouble) throw trial.trouble
      trial.puts++
      externals.set(external.id, external)
    },
  }
  const now = () => trial.now
  const nameFor = (gathering: Gathering['id'], email: string) => externalName(links, gathering, email)
  const signUp = signUpExternal({
    records,
    externals: mirror,
    nameFor,
    inTurn: takingTurns(),
    now,
    afterChange: () => undefined,
  })
  const served = await servePages((server) => addOpenPages(server, { records, externals: mirror, signUp, links, now }))
  const trial: OpenTrial = {
    url: served.url,
    gathering: themeDay,
    settings: {},
    externals,
    now: new Date('2026-02-20T10:00:00Z'),
    trouble: null,
    puts: 0,
    only: () => {
      const [only, ...others] = externals.values()
      if (!only || others.length > 0) throw new Error(`There are ${externals.size} rows`)
      return only
    },
    ownPath: ({ id }) => ownPath(links, id),
    look: (path) => fetch(`${served.url}${path}`),
    post: (path, fields, headers = {}) =>
      fetch(`${served.url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    close: served.close,
  }
  return trial
}
