import type { Request, Response, Server } from 'restify'
import * as z from 'zod/mini'
import { gatheringAddress } from '../../calendar/calendarLinks'
import { isExpired, opennessOf, type External } from '../../domain/answers/external'
import { placeInQueue } from '../../domain/answers/seating'
import { OWN_WISHES, type AskedSignUp, type SignUpProblems } from '../../domain/answers/signUp'
import { offersOnSite, type Gathering, type GatheringId } from '../../domain/gathering'
import { seatingOf, type Records } from '../../domain/records'
import { fewTries } from '../../flows/attendance/fewTries'
import { externalOfPath, openPath, ownPath } from '../../flows/gatherings/externalLinks'
import type { SignUpExternal } from '../../flows/gatherings/signUpExternal'
import type { Links } from '../../links'
import type { Mirror } from '../../store/mirror'
import { externalTexts } from '../../texts/topics/external'
import { openPage, TRAP } from './openPageHtml'
import { OPEN_POLICY, wordPage } from './openPageParts'
import { ownPage } from './ownPageHtml'
import { callerOf, languageAsked, languageSuffix, sendPage } from '../publicPage'
import { isStorageTrouble } from '../../store/storageTrouble'

export type OpenPages = {
  /** As announced. */
  records: () => Records
  externals: Pick<Mirror<External>, 'get'>
  signUp: SignUpExternal
  links: Links
  now: () => Date
}

/** A whole hospital may be behind one address. */
const TRIES = { most: 100, withinMs: 10 * 60_000 }

const field = z.catch(z.string(), '')
const form = z.catch(z.object({ name: field, email: field, workplace: field, answer: field, [TRAP]: field }), {
  name: '',
  email: '',
  workplace: '',
  answer: '',
  [TRAP]: '',
})
const ownForm = z.object({ wish: z.enum(OWN_WISHES) })

const STATUS = { closed: 404, started: 410, cancelled: 410, 'too-often': 429, 'not-saved': 503 } as const

/** The public pages of open gatherings: what it is, signing up, and each participant's own page. */
export function addOpenPages(server: Server, the: OpenPages): void {
  const tries = fewTries<string>({ ...TRIES, now: the.now })

  const say = (request: Request, response: Response, what: keyof typeof STATUS): void => {
    const language = languageAsked(request)
    sendPage(
      response,
      STATUS[what],
      wordPage(language, request.path(), externalTexts[language].closed[what]),
      OPEN_POLICY,
    )
  }

  const show = (
    request: Request,
    response: Response,
    gathering: Gathering,
    asked: Omit<AskedSignUp, 'language'>,
    trouble: { status: number; problems: SignUpProblems; notSaved: boolean },
  ): void => {
    const records = the.records()
    const { networkName: network, externalRetentionDays: retentionDays } = records.settings
    const html = openPage(languageAsked(request), {
      path: openPath(gathering.id),
      gathering,
      network,
      seatsLeft: seatsLeft(gathering, records),
      retentionDays,
      now: the.now(),
      asked,
      problems: trouble.problems,
      notSaved: trouble.notSaved,
    })
    sendPage(response, trouble.status, html, OPEN_POLICY)
  }

  /** Without a mailbox nobody could confirm, and so nobody is asked to sign up. */
  const opennessNow = (gathering: Gathering | undefined) =>
    the.records().settings.mailbox === '' ? 'closed' : opennessOf(gathering, the.now())

  server.get('/apen/:id', async (request: Request, response: Response) => {
    const gathering = the.records().gatherings.get(part(request, 'id') as GatheringId)
    const openness = opennessNow(gathering)
    if (openness !== 'open' || !gathering) return say(request, response, openness === 'open' ? 'closed' : openness)
    const blank = { name: '', email: '', workplace: '', answer: '' }
    show(request, response, gathering, blank, { status: 200, problems: {}, notSaved: false })
  })

  server.post('/apen/:id', async (request: Request, response: Response) => {
    const language = languageAsked(request)
    const id = part(request, 'id') as GatheringId
    const gathering = the.records().gatherings.get(id)
    const openness = opennessNow(gathering)
    if (openness !== 'open' || !gathering) return say(request, response, openness === 'open' ? 'closed' : openness)
    if (tries.isSpent(callerOf(request))) return say(request, response, 'too-often')
    tries.count(callerOf(request))

    const { [TRAP]: trapped, ...asked } = form.parse(request.body)
    const thanks = (): void => {
      const { thanks: words } = externalTexts[language]
      const back = { text: words.back, address: `${openPath(id)}${languageSuffix(language)}` }
      const html = wordPage(language, openPath(id), { ...words, more: words.notFound }, back)
      sendPage(response, 200, html, OPEN_POLICY)
    }
    if (trapped !== '') return thanks()
    try {
      const outcome = await the.signUp.signUp(id, { ...asked, language })
      if (outcome.ok) return thanks()
      if ('refusal' in outcome) return say(request, response, outcome.refusal)
      show(request, response, gathering, asked, { status: 422, problems: outcome.problems, notSaved: false })
    } catch (error) {
      if (!isStorageTrouble(error)) throw error
      show(request, response, gathering, asked, { status: 503, problems: {}, notSaved: true })
    }
  })

  const OWN = '/apen/bekreft/:gathering/:name/:signature'

  const ownOf = (request: Request): External | null => {
    const { gathering, name, signature } = {
      gathering: part(request, 'gathering'),
      name: part(request, 'name'),
      signature: part(request, 'signature'),
    }
    const id = externalOfPath(the.links, { gathering, name, signature })
    return (id && the.externals.get(id)) ?? null
  }

  const badLink = (request: Request, response: Response): void => {
    const language = languageAsked(request)
    sendPage(response, 404, wordPage(language, request.path(), externalTexts[language].own.badLink), OPEN_POLICY)
  }

  server.get(OWN, async (request: Request, response: Response) => {
    const language = languageAsked(request)
    const records = the.records()
    const external = ownOf(request)
    const gathering = external && records.gatherings.get(external.gathering)
    if (!external || !gathering) return badLink(request, response)
    const openness = opennessOf(gathering, the.now())
    if (openness !== 'open') return say(request, response, openness)
    const path = ownPath(the.links, external.id)
    if (isExpired(external, the.now())) {
      const words = externalTexts[language].own
      const link = { text: words.toSignUp, address: `${openPath(gathering.id)}${languageSuffix(language)}` }
      return sendPage(response, 410, wordPage(language, path, words.expired, link), OPEN_POLICY)
    }
    const queuePlace = placeInQueue(seatingOf(gathering, records), external.id)
    const calendarFile = gatheringAddress(the.links, gathering, language)
    const html = ownPage(language, { path, gathering, external, queuePlace, calendarFile, now: the.now() })
    sendPage(response, 200, html, OPEN_POLICY)
  })

  server.post(OWN, async (request: Request, response: Response) => {
    const external = ownOf(request)
    if (!external) return badLink(request, response)
    const asked = ownForm.safeParse(request.body)
    try {
      // Whatever came of it, the page that is opened next says how things stand.
      if (asked.success) await the.signUp.own(external.id, asked.data.wish)
    } catch (error) {
      if (!isStorageTrouble(error)) throw error
      return say(request, response, 'not-saved')
    }
    const address = `${ownPath(the.links, external.id)}${languageSuffix(languageAsked(request))}`
    response.writeHead(303, { Location: address, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    response.end()
  })
}

function seatsLeft(gathering: Gathering, records: Records): number | null {
  if (!offersOnSite(gathering) || gathering.seats === 'unlimited') return null
  const { taken, waiting } = seatingOf(gathering, records)
  // Nobody passes those who wait.
  return waiting.length > 0 ? 0 : Math.max(0, gathering.seats - taken.length)
}

function part(request: Request, name: string): string {
  const value: unknown = request.params[name]
  return typeof value === 'string' ? value : ''
}
