import type { Gathering } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import { absenceReplyRow } from '../../bot/store/rows/absenceReplyRow'
import { areaRow } from '../../bot/store/rows/areaRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { markRow } from '../../bot/store/rows/markRow'
import { memberRow } from '../../bot/store/rows/memberRow'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { settingRow } from '../../bot/store/rows/settingRow'
import { surveyResultRow } from '../../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../../bot/store/rows/surveys/surveyRow'
import { workplaceRow } from '../../bot/store/rows/workplaceRow'
import { isClockTime, type ClockTime } from '../../bot/domain/day'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import {
  AHUS,
  answers,
  draft,
  FOLLO,
  held,
  invited,
  marks,
  memberId,
  nurse,
  onDay,
  ward,
} from '../support/smallNetwork'
import { surveyWith } from '../support/surveys'
import { fakeNetwork, type FakeNetwork } from './fakeNetwork'

const NOW = '2026-03-02T09:04:00.000Z'

const planned: Gathering = draft('g-draft', '2026-03-25', { title: 'Områdesamling Follo i mars' })
export const open: Gathering = invited('g-open', '2026-03-18', {
  title: 'Fagdag om symptomlindring',
  kind: 'theme-day',
  areas: [FOLLO.id, AHUS.id],
  seats: 2,
  onlineLink: 'https://meet.example/fagdag',
  topics: ['ESAS-r', 'Forhåndssamtaler'],
  programme: [
    { start: at('12:00'), end: at('12:45'), title: 'ESAS-r i praksis', speaker: 'Inger Moe' },
    { start: at('13:00'), end: at('14:00'), title: 'Forhåndssamtaler', speaker: null },
  ],
})
const past: Gathering = held('g-held', '2026-02-10', { title: 'Områdesamling Follo i februar' })
export const themeDay2025: Gathering = held('g-2025', '2025-11-12', {
  title: 'Fagdag 2025',
  areas: [FOLLO.id, AHUS.id],
})

const NAMES = ['Anna Berg', 'Bilal Khan', 'Cathrine Dahl', 'Daniel Eide', 'Elle Máret Somby', 'Frida Gran']
const nurses: Member[] = NAMES.map((name, index) =>
  nurse(`n-${index + 1}`, {
    name,
    area: index < 4 ? FOLLO.id : AHUS.id,
    ...(index === 3 ? { standing: { kind: 'on-leave', from: onDay('2026-01-01'), to: null } } : {}),
  }),
)
const manager = nurse('l-1', { name: 'Lise Haug', role: 'line-manager', manager: null })
const areaLeader = nurse('o-follo', { name: 'Olav Follestad', role: 'area-leader', manager: null })
const networkLeader = nurse('nl', { name: 'Nina Lund', role: 'network-leader', manager: null, area: null })

const people = [
  { id: 'n-1', name: 'Anna Berg', mail: 'anna@example.no', role: 'Ressurssykepleier', area: 'Follo' },
  { id: 'nl', name: 'Nina Lund', mail: 'nina@example.no', role: 'Nettverksleder', area: '' },
  { id: 'o-follo', name: 'Olav Follestad', mail: 'olav@example.no', role: 'Områdeleder', area: 'Follo' },
]

const who: Record<string, object> = {
  nl: { id: 'nl', name: 'Nina Lund', role: 'network-leader', area: null, language: 'nb', now: NOW },
  'o-follo': {
    id: 'o-follo',
    name: 'Olav Follestad',
    role: 'area-leader',
    area: 'follo',
    language: 'nn',
    now: NOW,
  },
}

/** A small network with one gathering of each kind, one row nobody can read, and a leader who has acknowledged. */
export async function shownNetwork(tab: string): Promise<FakeNetwork> {
  const network = await fakeNetwork({
    tab,
    now: NOW,
    people,
    me: (user) => who[user] ?? null,
    invite: (dryRun) => ({
      ok: true,
      dryRun,
      answerBy: '2026-03-16',
      message: ['Du er invitert. Kommer du?', 'Områdesamling Follo i mars'],
      people: [
        { id: 'n-1', name: 'Anna Berg', workplace: 'Ås sykehjem', language: 'nb', reach: { door: 'chat' } },
        { id: 'n-2', name: 'Bilal Khan', workplace: 'Ås sykehjem', language: 'nb', reach: { door: 'chat' } },
        {
          id: 'n-6',
          name: 'Frida Gran',
          workplace: null,
          language: 'nb',
          reach: { door: 'mail', because: 'never-installed' },
        },
        {
          id: 'n-3',
          name: 'Cathrine Dahl',
          workplace: null,
          language: 'nb',
          reach: { door: 'none', chat: 'no-account', mail: 'no-address' },
        },
      ],
      onLeave: [{ id: 'n-4', name: 'Daniel Eide' }],
    }),
  })
  network.put(settingRow, { name: 'networkName', value: 'Kompetansenettverk i palliasjon' })
  for (const area of [FOLLO, AHUS]) network.put(areaRow, area)
  network.put(workplaceRow, ward)
  for (const member of [...nurses, manager, areaLeader, networkLeader]) network.put(memberRow, member)
  for (const gathering of [planned, open, past, themeDay2025]) network.put(gatheringRow, gathering)
  for (const rsvp of answers(open, { 'n-1': 'on-site', 'n-2': 'cannot-come', 'n-5': 'online' }, ['n-2'])) {
    network.put(rsvpRow, rsvp)
  }
  for (const rsvp of answers(past, { 'n-1': 'on-site', 'n-2': 'on-site' })) network.put(rsvpRow, rsvp)
  for (const mark of marks(past, { 'n-1': 'on-site', 'n-2': 'absent', 'n-3': 'online' })) network.put(markRow, mark)
  network.put(absenceReplyRow, {
    gathering: past.id,
    year: 2026,
    manager: memberId('l-1'),
    acknowledgedAt: new Date('2026-02-12T09:00:00Z'),
    comment: 'Vi tar det opp på avdelingsmøtet.',
  })
  const titled = { nb: 'Års-menti for sykepleiere', nn: 'Års-menti for sjukepleiarar', en: 'Annual survey for nurses' }
  const survey = 'menti-2026' as SurveyId
  network.put(
    surveyRow,
    surveyWith({
      id: survey,
      kind: 'other',
      series: null,
      title: titled,
      opensOn: onDay('2026-02-20'),
      closesOn: onDay('2026-03-15'),
    }),
  )
  network.put(surveyResultRow, { survey, answered: 3, figures: null })
  network.putFields('Workplaces', 'broken', { Key: 'w-9', Title: 'Uten område' })
  return network
}

function at(text: string): ClockTime {
  if (!isClockTime(text)) throw new Error(`${text} is no time`)
  return text
}
