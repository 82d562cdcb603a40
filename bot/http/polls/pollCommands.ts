import type { Server } from 'restify'
import * as z from 'zod/mini'
import { dayIn, OSLO } from '../../domain/day'
import type { GatheringId } from '../../domain/gathering'
import { mayLead, type Member } from '../../domain/member'
import { isPoll, pollQuestion, pollsOf, whyNoPoll, type Poll, type PollQuestion } from '../../domain/polls/poll'
import type { Records } from '../../domain/records'
import type { Worded } from '../../domain/surveys/question'
import { phaseOfSurvey } from '../../domain/surveys/survey'
import type { PollPictures, Shown } from '../../flows/polls/pollPictures'
import type { RunPoll } from '../../flows/polls/runPoll'
import { READY_POLLS } from '../../texts/polls/ready'
import type { CommandHandler } from '../commandHandler'
import {
  pollRequest,
  type AskedPoll,
  type LivePoll,
  type PollAnswer,
  type PollEnded,
  type PollOpened,
  type PollsAnswer,
  type ShownPoll,
} from '../contract/polls'
import { surveyId } from '../contract/surveys'
import { qrOf } from '../qr'

export type PollCommands = {
  records: () => Records
  run: RunPoll
  watch: (poll: Poll) => Promise<Shown>
  finish: PollPictures['finish']
  /** Reads the surveys anew, for one that another replica may have opened. */
  freshSurveys: () => Promise<void>
  addressOf: (poll: Poll) => string
  afterChange: () => void
  now: () => Date
}

/** What the screen in the room needs. Numbers only: it hangs on a wall. */
export function addPollCommands(server: Server, handle: CommandHandler, the: PollCommands): void {
  const phaseOf = (poll: Poll) => phaseOfSurvey(poll, dayIn(OSLO, the.now()), the.now())

  const pollAt = async (asked: unknown): Promise<Poll | undefined> => {
    const id = surveyId.safeParse(asked)
    if (!id.success) return undefined
    if (!the.records().surveys.has(id.data)) await the.freshSurveys()
    const survey = the.records().surveys.get(id.data)
    return isPoll(survey) ? survey : undefined
  }

  const isTheirs = (member: Member, poll: Poll): boolean => {
    const gathering = the.records().gatherings.get(poll.gathering)
    return gathering !== undefined && mayLead(member, gathering)
  }

  const shownPoll = (poll: Poll): ShownPoll => {
    const question = pollQuestion(poll)
    if (!question) throw new Error('A poll without a question')
    const url = the.addressOf(poll)
    return {
      survey: poll.id,
      gathering: poll.gathering,
      gatheringTitle: the.records().gatherings.get(poll.gathering)?.title ?? '',
      kind: question.kind,
      text: question.text,
      bars: barsOf(question),
      url,
      short: url.replace(/^https?:\/\/(www\.)?/, ''),
      qr: qrOf(url),
    }
  }

  server.get(
    '/api/gatherings/:id/polls',
    handle(async (member, request) => {
      const id = z.string().check(z.minLength(1), z.maxLength(120)).safeParse(request.params['id'])
      if (!id.success) return 'bad-request'
      const records = the.records()
      const gathering = records.gatherings.get(id.data as GatheringId)
      if (!gathering) return 'not-found'
      if (!mayLead(member, gathering)) return 'forbidden'
      return {
        title: gathering.title,
        refusal: whyNoPoll(member, gathering, the.now()),
        polls: pollsOf(gathering.id, records.surveys.values()).map((poll) => ({
          survey: poll.id,
          text: poll.title,
          phase: phaseOf(poll),
        })),
      } satisfies PollsAnswer
    }),
  )

  server.post(
    '/api/polls',
    handle(async (member, request) => {
      const asked = pollRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const { gathering, question } = asked.data
      const outcome = await the.run.open(member, gathering as GatheringId, questionFrom(question))
      if (!outcome.ok) return outcome satisfies PollOpened
      the.afterChange()
      return { ok: true, poll: shownPoll(outcome.poll) } satisfies PollOpened
    }),
  )

  server.get(
    '/api/polls/:id',
    handle(async (member, request) => {
      const poll = await pollAt(request.params['id'])
      if (!poll) return 'not-found'
      return isTheirs(member, poll) ? ({ ok: true, poll: shownPoll(poll) } satisfies PollAnswer) : 'forbidden'
    }),
  )

  server.get(
    '/api/polls/:id/live',
    handle(async (member, request) => {
      const poll = await pollAt(request.params['id'])
      if (!poll) return 'not-found'
      if (!isTheirs(member, poll)) return 'forbidden'
      const { answered, shown, counts } = await the.watch(poll)
      return { phase: phaseOf(poll), answered, shown, counts: counts && [...counts] } satisfies LivePoll
    }),
  )

  server.post(
    '/api/polls/:id/ending',
    handle(async (member, request) => {
      const poll = await pollAt(request.params['id'])
      if (!poll) return 'not-found'
      const outcome = await the.run.end(member, poll.id)
      if (!outcome.ok) return outcome satisfies PollEnded
      if (outcome.changed) {
        await the.finish(outcome.poll)
        the.afterChange()
      }
      return { ok: true, changed: outcome.changed } satisfies PollEnded
    }),
  )
}

/** In the order of the counts; of a scale only the ends have words. */
function barsOf(question: PollQuestion): Worded[] {
  if (question.kind !== 'scale') return question.options.map(({ text }) => text)
  const numbered = (step: number, { nb, nn, en }: Worded): Worded => ({
    nb: `${step} – ${nb}`,
    nn: `${step} – ${nn}`,
    en: `${step} – ${en}`,
  })
  const plain = (step: number): Worded => ({ nb: `${step}`, nn: `${step}`, en: `${step}` })
  return [numbered(1, question.low), plain(2), plain(3), plain(4), numbered(5, question.high)]
}

/** What somebody wrote is the same in all languages: the room speaks one. */
function questionFrom(asked: AskedPoll): PollQuestion {
  if (asked.kind === 'ready') return READY_POLLS[asked.id]
  const own = {
    id: 'poll-own',
    version: 1,
    text: inAll(asked.text),
    help: null,
    theme: null,
    required: true,
    showIf: null,
  }
  if (asked.kind === 'scale') return { ...own, kind: 'scale', low: inAll(asked.low), high: inAll(asked.high) }
  const options = asked.options.map((text, index) => ({ id: `o${index + 1}`, text: inAll(text) }))
  return { ...own, kind: asked.kind, options }
}

function inAll(text: string): Worded {
  return { nb: text, nn: text, en: text }
}
