import type { Survey } from '../../../bot/domain/surveys/survey'
import type { LivePoll, PollOpened, ShownPoll } from '../../../bot/http/contract/polls'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { anna, bilal, comes, everybody, invited, ola } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

/** In the middle of the gathering `g1` on the 12th of March. */
const DURING = '2026-03-12T12:00:00Z'

export type PollTrial = Trial & {
  open(question?: object): Promise<ShownPoll>
  live(poll: ShownPoll): Promise<LivePoll>
  /** A phone that has scanned the code; it keeps its cookie. */
  phone(poll: Pick<ShownPoll, 'url'>, language?: string): Phone
  polls(): readonly Survey[]
}

export type Phone = {
  look(query?: string): Promise<{ status: number; html: string; headers: Headers }>
  answer(answer: string | readonly string[], more?: object): Promise<{ status: number; html: string; headers: Headers }>
  cookie(): string | null
}

export async function startPollTrial(more: Partial<Parameters<typeof startTrial>[0]> = {}): Promise<PollTrial> {
  const trial = await startTrial({ now: DURING, members: everybody, gatherings: [invited()], ...more })
  await trial.lay(rsvpRow, comes(anna), comes(bilal))
  await trial.program.sweeps.now()
  return {
    ...trial,
    async open(question = { kind: 'ready', id: 'pace' }) {
      const answer = await trial.call(ola, 'POST', '/api/polls', { gathering: 'g1', question })
      const opened = (await answer.json()) as PollOpened
      if (!opened.ok) throw new Error(`It was not opened: ${opened.refusal}`)
      return opened.poll
    },
    live: async (poll) => (await (await trial.call(ola, 'GET', `/api/polls/${poll.survey}/live`)).json()) as LivePoll,
    phone: (poll, language = 'nb') => phoneOn(`${trial.url}${new URL(poll.url).pathname}`, language),
    polls: () => trial.program.network.surveys.all().filter(({ kind }) => kind === 'poll'),
  }
}

function phoneOn(address: string, language = 'nb'): Phone {
  let kept: string | null = null
  const ask = async (query: string, init: RequestInit) => {
    const response = await fetch(`${address}${query}`, {
      ...init,
      headers: {
        'Accept-Language': language,
        ...(kept === null ? {} : { Cookie: kept }),
        ...(init.method === 'POST' ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
      },
    })
    kept = response.headers.get('set-cookie')?.split(';')[0] ?? kept
    return { status: response.status, html: await response.text(), headers: response.headers }
  }
  return {
    look: (query = '') => ask(query, { method: 'GET' }),
    answer(answer, more = {}) {
      const form = new URLSearchParams(more as Record<string, string>)
      for (const each of typeof answer === 'string' ? [answer] : answer) form.append('answer', each)
      return ask('', { method: 'POST', body: form.toString() })
    },
    cookie: () => kept,
  }
}
