import type { Page } from 'playwright-core'
import { decideSentMarks } from '../../../bot/domain/attendance/sentMarks'
import { foreseenAt, presentAt } from '../../../bot/domain/absence/foreseen'
import { completeList } from '../../../bot/domain/attendance/attendanceList'
import type { Mark } from '../../../bot/domain/attendance/attendance'
import type { Gathering } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import { completionRequest, marksRequest, type SentMark } from '../../../bot/http/contract/list'
import { gatheringRow } from '../../../bot/store/rows/gatheringRow'
import { markRow } from '../../../bot/store/rows/markRow'
import { memberRow } from '../../../bot/store/rows/memberRow'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { nurse, recordsOf } from '../../support/smallNetwork'
import type { FakeNetwork } from '../fakeNetwork'

/** The bot's answers to a list keeper, by its own rules, on the lists of the fake network. */
export type ListTrial = {
  log: Mark[]
  sent: SentMark[]
  /** Written by somebody else. */
  write: (mark: Mark) => void
  /** The mark arrives and the answer is lost. */
  losesAnswers: boolean
  completions: { dryRun: boolean; excused: string[] }[]
}

const keeper = nurse('nl', { name: 'Nina Lund', role: 'network-leader', manager: null, area: null })

export function listTrial(
  network: FakeNetwork,
  content: { gathering: Gathering; members: readonly Member[]; rsvps: readonly Rsvp[]; marks?: readonly Mark[] },
  now: Date,
): ListTrial {
  let { gathering } = content
  const members = [...content.members, keeper]
  const trial: ListTrial = {
    log: [],
    sent: [],
    losesAnswers: false,
    completions: [],
    write: (mark) => {
      trial.log.push(mark)
      network.put(markRow, mark)
    },
  }
  network.put(gatheringRow, gathering)
  for (const member of members) network.put(memberRow, member)
  for (const rsvp of content.rsvps) network.put(rsvpRow, rsvp)
  for (const mark of content.marks ?? []) trial.write(mark)
  const records = () => recordsOf({ members, gatherings: [gathering], rsvps: [...content.rsvps], marks: trial.log })

  network.onCommand = (what, body) => {
    if (what.endsWith('/marks')) {
      const { marks } = marksRequest.parse(body)
      const known = new Map(members.map((member) => [member.id, member]))
      const decision = decideSentMarks(gathering, keeper, known, trial.log, marks, now)
      if (!decision.ok) return decision
      trial.sent.push(...marks)
      decision.marks.forEach(trial.write)
      if (trial.losesAnswers) return null
      return { ok: true, outcomes: decision.outcomes }
    }
    const asked = completionRequest.parse(body)
    trial.completions.push({ dryRun: asked.dryRun, excused: asked.excused })
    const decision = completeList(gathering, keeper, new Map(), records().attendanceOf(gathering.id), now)
    if (!decision.ok) return decision
    const away = foreseenAt(gathering, keeper, asked, records(), () => 'sent', now)
    const answer = {
      ok: true,
      present: presentAt(gathering, records()),
      away: away.map(({ member, manager, ...told }) => ({
        ...told,
        id: member.id,
        name: member.name,
        managerName: manager?.name ?? null,
      })),
      sendsAt: now.toISOString(),
    }
    if (asked.dryRun) return answer
    gathering = decision.gathering
    network.put(gatheringRow, gathering)
    return answer
  }
  return trial
}

export async function openList(page: Page, network: FakeNetwork, id: string, rest = ''): Promise<void> {
  await page.goto(`${network.url}/tab/?as=nl${rest}#/oppmote/${id}`)
  await page.getByRole('searchbox').waitFor()
}
