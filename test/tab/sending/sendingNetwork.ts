import type { SendingNow, SendingShown, SentRowShown } from '../../../bot/http/contract/sending'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { memberId } from '../../support/smallNetwork'
import type { FakeNetwork } from '../fakeNetwork'
import { open as openGathering, shownNetwork } from '../shownNetwork'

const none = { waiting: 0, chat: 0, mail: 0, 'not-reached': 0, failed: 0, withdrawn: 0 }
const about = { gathering: null, news: null, title: null, day: null, year: null, gatherings: null }
const at = '2026-03-02T08:00:00Z'

const moved: SendingShown = {
  ...about,
  id: 'g-open/moved@1',
  kind: 'moved',
  gathering: openGathering.id,
  title: openGathering.title,
  day: '2026-03-18',
  first: at,
  last: '2026-03-02T09:03:00Z',
  dueSince: '2026-03-02T09:00:00Z',
  counts: { ...none, chat: 2, mail: 1, waiting: 1, 'not-reached': 1, failed: 1 },
  total: 6,
  answered: 1,
  heldBack: 0,
}

const news: SendingShown = {
  ...about,
  id: 'news-1/news',
  kind: 'news',
  news: 'news-1',
  title: 'Nytt fra nettverket',
  first: '2026-02-20T08:00:00Z',
  last: '2026-02-20T08:02:00Z',
  dueSince: null,
  counts: { ...none, chat: 8 },
  total: 8,
  answered: null,
  heldBack: 0,
}

const row = (member: string, other: Partial<SentRowShown>): SentRowShown => ({
  key: `g-open/moved@1/${member}`,
  member: memberId(member),
  state: 'chat',
  ...{ chat: null, mail: null, at, tryAgainAt: null, answer: null },
  ...other,
})

const rows: SentRowShown[] = [
  row('n-1', { answer: { kind: 'on-site', at: '2026-03-02T08:30:00Z' } }),
  row('n-2', {}),
  row('n-3', { state: 'mail', chat: 'blocked' }),
  row('n-4', { state: 'not-reached', chat: 'no-account', mail: 'bounced' }),
  row('n-5', { state: 'failed', tryAgainAt: '2026-03-02T09:10:00Z' }),
  row('n-6', { state: 'waiting', at: null }),
]

export type SendingNetwork = FakeNetwork & {
  /** What has been asked to be tried again. */
  tried: string[][]
  /** All messages are out from now on. */
  finish(): void
  isPaused: boolean
}

/** The shown network with two sendings, one of them under way, and members that are reached in every way there is. */
export async function sendingNetwork(tab: string): Promise<SendingNetwork> {
  const network = await shownNetwork(tab)
  let isDone = false
  const shown = (): SendingShown =>
    isDone ? { ...moved, counts: { ...moved.counts, chat: 3, waiting: 0 }, dueSince: null } : moved
  const now = (): SendingNow => ({
    paused: whole.isPaused ? { by: memberId('nl'), at: '2026-03-02T09:02:00Z' } : null,
    waiting: { chat: isDone ? 0 : 1, mail: 0 },
    heldBack: 2,
    heldUntil: '2026-03-03T06:00:00Z',
    ...{ perSecond: 50, perMinuteByMail: 30 },
    secondsLeft: whole.isPaused ? null : 1,
    notReached: 1,
    mayPause: true,
  })
  const answer = (what: string, body: unknown): object | null => {
    switch (what) {
      case 'GET /api/sending':
        return now()
      case 'GET /api/sendings':
        return { sendings: [shown(), news] }
      case `GET /api/sendings/${encodeURIComponent(moved.id)}`:
        return {
          sending: shown(),
          rows: isDone ? rows.map((each) => (each.state === 'waiting' ? { ...each, state: 'chat', at } : each)) : rows,
        }
      case `POST /api/sendings/${encodeURIComponent(moved.id)}/retry`:
        whole.tried.push((body as { members: string[] }).members)
        return { ok: true, tried: 1, closed: 1 }
      case 'POST /api/sending/pause':
      case 'POST /api/sending/resume':
        whole.isPaused = what.endsWith('pause')
        network.put(settingRow, {
          name: 'sendingPaused',
          value: String(whole.isPaused),
          changed: { by: memberId('nl'), at: new Date('2026-03-02T09:02:00Z') },
        })
        return { ok: true, changed: true }
      case 'GET /api/reach':
        return {
          people: [
            { member: 'n-1', reach: { door: 'chat' } },
            { member: 'n-2', reach: { door: 'chat' } },
            { member: 'n-3', reach: { door: 'mail', because: 'blocked' } },
            { member: 'n-4', reach: { door: 'none', chat: 'no-account', mail: 'bounced' } },
            { member: 'l-1', reach: { door: 'mail', because: 'never-installed' } },
            { member: 'n-5', reach: { door: 'mail', because: 'blocked' } },
          ],
        }
      default:
        return null
    }
  }
  network.onCommand = answer
  const whole: SendingNetwork = Object.assign(network, {
    tried: [],
    isPaused: false,
    finish: () => {
      isDone = true
    },
  })
  return whole
}
