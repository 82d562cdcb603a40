import type { Request, Response, Server } from 'restify'
import { feedFile, gatheringFile } from '../calendar/calendarFile'
import { feedAddress, feedOfFile, gatheringOfFile, icsOf, webcalOf, type FeedLink } from '../calendar/calendarLinks'
import { ownCalendar } from '../calendar/ownCalendar'
import { dayIn, OSLO } from '../domain/day'
import { standingOn, type Language, type Member, type MemberId } from '../domain/member'
import type { Records } from '../domain/records'
import type { Links } from '../links'
import { calendarTexts } from '../texts/topics/calendar'
import { languageAsked, sendPage } from './publicPage'
import { escapeHtml } from '../texts/html'
import { linkButton, paragraph, simplePage, SIMPLE_POLICY } from './simplePage'

export type CalendarPages = {
  /** As members know them: a change that is not announced yet is in no calendar. */
  records: () => Records
  links: Links
  /** The number of the member's link that holds now. */
  calendarNumberOf: (member: MemberId) => number
  now: () => Date
}

/** Files for calendar programs, by signed links. Looking changes nothing; a link is taken back in chat. */
export function addCalendarPages(server: Server, the: CalendarPages): void {
  const { host } = new URL(the.links.publicUrl)

  server.get('/kalender/samling/:file', async (request: Request, response: Response) => {
    const language = languageAsked(request)
    const id = gatheringOfFile(the.links, fileOf(request))
    const gathering = id === null ? undefined : the.records().gatherings.get(id)
    if (!gathering || gathering.stage === 'draft') return sendUnknown(response, language)
    sendCalendar(response, `${gathering.id}.ics`, gatheringFile(gathering, { language, host, now: the.now() }))
  })

  server.get('/kalender/:file', async (request: Request, response: Response) => {
    const link = feedOfFile(the.links, fileOf(request))
    if (!link) return sendUnknown(response, languageAsked(request))
    const member = the.records().members.get(link.member)
    if (!member || !isGood(link, member)) return sendGone(response, member?.language ?? 'nb')
    const { language } = member
    const network = the.records().settings.networkName
    if (!link.isFile) return sendChoices(response, member, link, network)
    const items = ownCalendar(the.records(), member, the.now())
    sendCalendar(response, 'ressursnett.ics', feedFile(items, network, { language, host, now: the.now() }))
  })

  const isGood = ({ number }: FeedLink, member: Member): boolean =>
    number === the.calendarNumberOf(member.id) && standingOn(member, dayIn(OSLO, the.now())) !== 'left'

  /** Opened by a person: which calendar should have it? */
  const sendChoices = (response: Response, { id, language }: Member, { number }: FeedLink, network: string): void => {
    const { page, feedName } = calendarTexts[language]
    const feed = feedAddress(the.links, id, number)
    const outlook = new URLSearchParams({ url: icsOf(feed), name: feedName(network) })
    const body =
      paragraph(page.lead) +
      linkButton(page.open, webcalOf(feed)) +
      linkButton(page.outlook, `https://outlook.office.com/calendar/0/addfromweb?${outlook.toString()}`, 'plain') +
      linkButton(
        page.google,
        `https://calendar.google.com/calendar/r?${new URLSearchParams({ cid: webcalOf(feed) }).toString()}`,
        'plain',
      ) +
      `<div class="box">${paragraph(page.copy)}<p><code>${escapeHtml(icsOf(feed))}</code></p></div>` +
      paragraph(page.secret, 'quiet')
    sendPage(response, 200, simplePage(language, null, page.title, body), SIMPLE_POLICY)
  }
}

function fileOf(request: Request): string {
  const file: unknown = request.params['file']
  return typeof file === 'string' ? file.slice(0, 300) : ''
}

function sendCalendar(response: Response, name: string, file: string): void {
  response.writeHead(200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${name.replace(/[^\w.-]/g, '-')}"`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(file)
}

function sendGone(response: Response, language: Language): void {
  const { goneTitle, gone } = calendarTexts[language].page
  sendPage(response, 410, simplePage(language, null, goneTitle, paragraph(gone)), SIMPLE_POLICY)
}

function sendUnknown(response: Response, language: Language): void {
  const { unknownTitle, unknown } = calendarTexts[language].page
  sendPage(response, 404, simplePage(language, null, unknownTitle, paragraph(unknown)), SIMPLE_POLICY)
}
