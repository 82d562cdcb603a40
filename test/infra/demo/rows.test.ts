import { absenceReplyRow } from '../../../bot/store/rows/absenceReplyRow'
import { areaRow } from '../../../bot/store/rows/areaRow'
import { gatheringRow } from '../../../bot/store/rows/gatheringRow'
import { jobShadowingRow } from '../../../bot/store/rows/jobShadowingRow'
import { markRow } from '../../../bot/store/rows/markRow'
import { memberRow } from '../../../bot/store/rows/memberRow'
import { newsRow } from '../../../bot/store/rows/news/newsRow'
import type { RowKind } from '../../../bot/store/rows/row'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { surveyCommentRow } from '../../../bot/store/rows/surveys/freeTextRow'
import { surveyResultRow } from '../../../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../../../bot/store/rows/surveys/surveyRow'
import { workplaceRow } from '../../../bot/store/rows/workplaceRow'
import { demoNetwork } from '../../../infra/local/demo/network'
import { asListed } from '../../support/people'
import { asciiOf } from '../../../infra/local/demo/names'

const network = demoNetwork(new Date('2026-11-21T09:00:00Z'))

function comesBack<Value>(kind: RowKind<Value>, values: readonly Value[]): void {
  expect(values.length).toBeGreaterThan(0)
  for (const value of values) expect(kind.parse(kind.toFields(value))).toEqual({ ok: true, value })
}

describe('every record of the demo network', () => {
  it('comes back from its row as it went in', () => {
    comesBack(areaRow, network.areas)
    comesBack(workplaceRow, network.workplaces)
    comesBack(memberRow, network.members.map(asListed))
    comesBack(gatheringRow, network.gatherings)
    comesBack(rsvpRow, network.rsvps)
    comesBack(markRow, network.marks)
    comesBack(absenceReplyRow, network.absenceReplies)
    comesBack(jobShadowingRow, network.jobShadowing)
    comesBack(surveyRow, network.surveys)
    comesBack(surveyResultRow, network.results)
    comesBack(surveyCommentRow, network.comments)
    comesBack(newsRow, network.news)
  })
})

describe('a mail address', () => {
  it('is written without the letters that mail does not carry', () => {
    expect(asciiOf('Åse Ødemark')).toBe('ase.odemark')
    expect(asciiOf('Jasmina Hadžimuratović')).toBe('jasmina.hadzimuratovic')
  })
})
