import type { GatheringId } from '../../../bot/domain/gathering'
import { nextYear } from '../../../bot/domain/surveys/nextYear'
import { surveyRequest, type SurveyRequest, type SurveyStanding } from '../../../bot/http/contract/surveys'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { surveyRow } from '../../../bot/store/rows/surveys/surveyRow'
import { annualSurvey, evaluationOf } from '../../../bot/texts/surveys/definitions'
import { FOLLO, AHUS, onDay } from '../../support/smallNetwork'
import type { FakeNetwork } from '../fakeNetwork'
import { shownNetwork } from '../shownNetwork'

const idOf = (text: string) => text as SurveyId
export const ids = {
  last: idOf('s-last'),
  lastLeader: idOf('s-last-leader'),
  open: idOf('s-open'),
  openLeader: idOf('s-open-leader'),
  draft: idOf('s-00000000-0000-4000-8000-000000000001'),
  evaluation: idOf('evaluering-g-held'),
}

const year2025 = { opensOn: onDay('2025-01-13'), closesOn: onDay('2025-02-02') }
const year2026 = { opensOn: onDay('2026-02-16'), closesOn: onDay('2026-03-15') }
const year2027 = { opensOn: onDay('2027-01-11'), closesOn: onDay('2027-01-31') }

const last: Survey = {
  ...annualSurvey('nurse', { id: ids.last, ...year2025 }),
  stage: 'closed',
  record: {
    closedAt: new Date('2025-02-02T23:02:00Z'),
    keyGoneAt: new Date('2025-02-02T23:02:10Z'),
    answered: 162,
    asked: 201,
    reminded: [
      { on: onDay('2025-01-20'), count: 91 },
      { on: onDay('2025-01-31'), count: 52 },
    ],
  },
}

const standing: SurveyStanding = {
  phase: 'open',
  asked: 12,
  answered: 7,
  begun: 2,
  byArea: [
    { area: FOLLO.id, asked: 9, answered: 6 },
    { area: AHUS.id, asked: 3, answered: null },
  ],
  reminded: [{ on: '2026-02-23', count: 6 }],
  willRemindOn: ['2026-03-13'],
  reach: { chat: 8, mail: 3, none: 1 },
}

const texts = [
  {
    key: 't1',
    text: 'Kari på Ås sykehjem burde få mer tid.',
    flags: [
      { from: 0, to: 4, kind: 'name', weak: false },
      { from: 8, to: 19, kind: 'place', weak: false },
    ],
    state: 'waiting',
  },
  {
    key: 't2',
    text: 'Ring 41 22 33 44, sier Ola ofte.',
    flags: [
      { from: 5, to: 16, kind: 'phone', weak: false },
      { from: 23, to: 26, kind: 'name', weak: true },
    ],
    state: 'waiting',
  },
  { key: 't3', text: 'Mer om samtaler om døden.', flags: [], state: 'waiting' },
]

export type SurveysNetwork = FakeNetwork & {
  /** Everything that was asked of the bot but looks, in order. */
  presses: { what: string; body: unknown }[]
  stored: Map<string, SurveyRequest>
}

/** The shown network with surveys in every phase, and a bot that keeps what it is told. */
export async function surveysNetwork(tab: string): Promise<SurveysNetwork> {
  const network = await shownNetwork(tab)
  const draft = nextYear(annualSurvey('nurse', { id: ids.open, ...year2026 }), { id: ids.draft, ...year2027 })
  network.put(surveyRow, last)
  network.put(surveyRow, { ...annualSurvey('leader', { id: ids.lastLeader, ...year2025 }), stage: 'closed' })
  network.put(surveyRow, annualSurvey('nurse', { id: ids.open, ...year2026 }))
  network.put(surveyRow, annualSurvey('leader', { id: ids.openLeader, ...year2026 }))
  network.put(surveyRow, draft)
  network.put(
    surveyRow,
    evaluationOf(
      { id: 'g-held' as GatheringId, title: 'Områdesamling Follo i februar' },
      { opensOn: onDay('2026-02-12') },
    ),
  )
  const whole: SurveysNetwork = Object.assign(network, { presses: [], stored: new Map<string, SurveyRequest>() })
  const states = new Map<string, string>()
  network.onCommand = (what, body) => {
    if (!what.startsWith('GET ')) whole.presses.push({ what, body })
    const [method, , , , id = '', verb, key] = what.replace(' ', '/').split('/')
    if (method === 'GET' && verb === 'standing') return { ...standing, phase: id === ids.draft ? 'draft' : 'open' }
    if (method === 'GET' && verb === 'texts') {
      const shown = texts.map((text) => ({ ...text, shown: null, state: states.get(text.key) ?? text.state }))
      return { ok: true, questions: [{ question: 'wishes', texts: shown }] }
    }
    if (verb === 'texts') {
      const { state, text: shown } = body as { state: string; text: string }
      states.set(key ?? '', state)
      const text = { ...texts.find((each) => each.key === key), state, shown: state === 'shown' ? shown : null }
      return { ok: true, changed: true, text }
    }
    if (verb === 'opening') {
      const { on } = body as { on: string | null }
      return {
        ok: true,
        asked: 12,
        chat: 8,
        mail: 3,
        none: 1,
        opensOn: on ?? '2026-03-02',
        closesOn: '2027-01-31',
        remindOn: ['2027-01-18', '2027-01-29'],
      }
    }
    if (verb === 'reminders') return { ok: true, on: '2026-03-02' }
    if (method === 'PUT') {
      const { content, ...rest } = surveyRequest.parse(body)
      whole.stored.set(id, { content, ...rest })
      network.put(surveyRow, {
        ...{ id: idOf(id), gathering: null, stage: 'draft', endedAt: null, record: null },
        ...content,
        ...rest,
      })
    }
    return { ok: true, changed: true }
  }
  return whole
}
