import { absenceReplyRow } from '../../bot/store/rows/absenceReplyRow'
import { sealedAnswerRow } from '../../bot/store/rows/surveys/sealedAnswerRow'
import { areaRow } from '../../bot/store/rows/areaRow'
import { calendarKeyRow } from '../../bot/store/rows/calendarKeyRow'
import { channelPostRow } from '../../bot/store/rows/channelPostRow'
import { channelRow } from '../../bot/store/rows/channelRow'
import { externalRow, externalCountsRow } from '../../bot/store/rows/externalRow'
import { jobShadowingRow } from '../../bot/store/rows/jobShadowingRow'
import { meetingGuestRow } from '../../bot/store/rows/meetingGuestRow'
import { meetingRow } from '../../bot/store/rows/meetingRow'
import { pageKeyRow } from '../../bot/store/rows/sending/pageKeyRow'
import { proofRow } from '../../bot/store/rows/proofRow'
import { rosterReplyRow } from '../../bot/store/rows/rosterReplyRow'
import { conversationRow } from '../../bot/store/rows/sending/conversationRow'
import { deliveryRow } from '../../bot/store/rows/sending/deliveryRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { deadAddressRow } from '../../bot/store/rows/sending/deadAddressRow'
import { installRow } from '../../bot/store/rows/sending/installRow'
import { leaseRow } from '../../bot/store/rows/sending/leaseRow'
import { markRow } from '../../bot/store/rows/markRow'
import { newsRow } from '../../bot/store/rows/news/newsRow'
import { pictureRow } from '../../bot/store/rows/news/pictureRow'
import { memberRow } from '../../bot/store/rows/memberRow'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { settingRow, settingsFrom } from '../../bot/store/rows/settingRow'
import { freeTextRow, surveyCommentRow } from '../../bot/store/rows/surveys/freeTextRow'
import { surveyKeyRow } from '../../bot/store/rows/surveys/surveyKeyRow'
import { surveyResultRow } from '../../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../../bot/store/rows/surveys/surveyRow'
import { workplaceRow } from '../../bot/store/rows/workplaceRow'
import { DEFAULT_SETTINGS } from '../../bot/domain/settings'
import { LISTS } from '../../infra/sharepoint/lists'
import { person } from '../support/people'

const rows = [
  absenceReplyRow,
  sealedAnswerRow,
  areaRow,
  conversationRow,
  deadAddressRow,
  deliveryRow,
  gatheringRow,
  installRow,
  leaseRow,
  markRow,
  memberRow,
  rsvpRow,
  settingRow,
  freeTextRow,
  surveyCommentRow,
  surveyKeyRow,
  surveyResultRow,
  surveyRow,
  workplaceRow,
  calendarKeyRow,
  channelPostRow,
  channelRow,
  externalRow,
  externalCountsRow,
  jobShadowingRow,
  meetingGuestRow,
  meetingRow,
  newsRow,
  pageKeyRow,
  pictureRow,
  proofRow,
  rosterReplyRow,
]

const member = { Key: 'n-1', Title: 'Anna', Role: 'resource-nurse', MemberSince: '2022-01-01', Status: 'active' }

describe('rows and list schemas', () => {
  it.each(rows.map((row) => [row.list, row] as const))('agree on the columns of %s', (name, row) => {
    const list = LISTS.find((schema) => schema.name === name)
    const declared = ['Title', ...(list?.columns.map((column) => column.name) ?? [])]
    expect(row.columns.filter((column) => !declared.includes(column))).toEqual([])
    expect(list?.site).toBe(row.site)
  })

  it('have one row kind for every list', () => {
    expect(rows.map((row) => row.list).sort()).toEqual(LISTS.map((list) => list.name).sort())
  })
})

describe('a member row', () => {
  it('reads what SharePoint leaves out as unknown', () => {
    expect(memberRow.parse(member)).toMatchObject({
      ok: true,
      value: { email: null, area: null, listedLanguage: null, chosenLanguage: null },
    })
  })

  it('knows an account however it was written in the list', () => {
    const account = (text: string) => memberRow.parse({ ...member, EntraId: text })
    expect(account(' 5F3C9A10-0000-4000-8000-00000000ABCD\n')).toMatchObject({
      value: { entraId: '5f3c9a10-0000-4000-8000-00000000abcd' },
    })
    expect(account(' ')).toMatchObject({ value: { entraId: null } })
  })

  it('never writes down as listed what was worked out or chosen', () => {
    const fields = memberRow.toFields(person('anna', { language: 'nn', listedLanguage: null, chosenLanguage: 'en' }))
    expect(fields).toMatchObject({ Language: null, ChosenLanguage: 'en' })
  })

  it('says which column is wrong, and never what stood in it', () => {
    const parsed = memberRow.parse({ ...member, MemberSince: 'i fjor', Role: 'sjef' })
    expect(parsed).toEqual({ ok: false, problem: 'Role, MemberSince' })
  })

  it('needs to know since when somebody is on leave', () => {
    expect(memberRow.parse({ ...member, Status: 'on-leave' })).toEqual({ ok: false, problem: 'LeaveFrom' })
  })
})

describe('settings', () => {
  it('have defaults for what is not set or cannot be read', () => {
    const rows = [
      { name: 'requiredHoursPerYear', value: '16' },
      { name: 'followUpDays', value: 'lenge' },
    ]
    expect(settingsFrom(rows)).toEqual({ ...DEFAULT_SETTINGS, requiredHoursPerYear: 16 })
  })

  it('read the kinds of absence as a list', () => {
    const settings = settingsFrom([{ name: 'managerIsToldOf', value: 'no-show, no-answer' }])
    expect(settings.managerIsToldOf).toEqual(['no-show', 'no-answer'])
  })
})
