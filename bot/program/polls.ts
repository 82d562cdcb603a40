import { isPoll, type Poll } from '../domain/polls/poll'
import { askedIn } from '../domain/surveys/asked'
import type { Survey, SurveyId } from '../domain/surveys/survey'
import { answerPoll } from '../flows/polls/answerPoll'
import { freshener } from '../flows/polls/freshener'
import { pollCodes } from '../flows/polls/pollCode'
import { pollPictures } from '../flows/polls/pollPictures'
import { runPoll } from '../flows/polls/runPoll'
import { watchPoll } from '../flows/polls/watchPoll'
import { WrongSecret } from '../flows/surveys/seals'
import { addPollCommands } from '../http/polls/pollCommands'
import { addPollPages, pollAddress } from '../http/polls/pollPages'
import type { Feature } from '../http/server'
import { isStorageTrouble } from '../store/storageTrouble'
import type { Core } from './core'

/** However many screens and phones ask, each list is read once in this time. */
const EVERY_MS = 1000

export type Polls = {
  commands: Feature
  pages: Feature
  /** Shows the last whole step of a poll that is being closed. */
  finish: (survey: Survey) => Promise<void>
}

/** One question to those who sit together: in chat, through the code on the screen, and the screen itself. */
export function makePolls(core: Core): Polls {
  const { config, network, records, seals, links, inTurn, now, afterChange, surprised } = core
  const fresh = (list: { refresh(): Promise<void> }) =>
    freshener({ refresh: () => list.refresh(), everyMs: EVERY_MS, ticks: () => performance.now() })
  const surveys = fresh(network.surveys)
  /** What cannot be read now is as it was known. */
  const freshSurveys = async (): Promise<void> => {
    await surveys.look().catch((error: unknown) => {
      if (!isStorageTrouble(error)) throw error
    })
  }
  const codes = pollCodes(links)
  const pictures = pollPictures({
    seals: {
      of: (poll) => {
        try {
          return seals.of(poll)
        } catch (error) {
          // Told of where somebody answers; here nothing can be counted.
          if (error instanceof WrongSecret) return null
          throw error
        }
      },
    },
    sealed: network.sealedAnswers,
    results: network.surveyResults,
    freshAnswers: fresh(network.sealedAnswers),
    freshKeys: fresh(network.surveyKeys),
    askedIn: (poll) => askedIn(poll, records(), now()).length,
    inTurn,
  })
  const answers = answerPoll({
    pollNow: ({ id }) => {
      const survey = records().surveys.get(id)
      return isPoll(survey) ? survey : undefined
    },
    sealed: network.sealedAnswers,
    seals,
    inTurn,
    now,
  })
  const addressOf = (poll: Poll): string => pollAddress(config.links.publicUrl, codes.of(poll))
  return {
    finish: async (survey) => {
      if (isPoll(survey)) await pictures.finish(survey)
    },
    commands: (server, handle) =>
      addPollCommands(server, handle, {
        records,
        run: runPoll({
          records,
          put: network.surveys.put,
          inTurn,
          newId: () => `poll-${core.newId()}` as SurveyId,
          now,
        }),
        watch: watchPoll({ pictures, surprised }),
        finish: pictures.finish,
        freshSurveys,
        addressOf,
        afterChange,
        now,
      }),
    pages: (server) =>
      addPollPages(server, {
        records,
        codes,
        answers,
        freshSurveys,
        isNotSaved: (error) => {
          if (error instanceof WrongSecret) surprised(error)
          return error instanceof WrongSecret || isStorageTrouble(error)
        },
        isHttps: config.links.publicUrl.startsWith('https:'),
        now,
      }),
  }
}
