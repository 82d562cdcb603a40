import type { MemberId } from '../../../bot/domain/member'
import type { Delivery } from '../../../bot/domain/messages/delivery'
import { messageKey } from '../../../bot/domain/messages/messageKey'
import type { Answers, Question } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { closeSurveys, type CloseSurveys } from '../../../bot/flows/surveys/closeSurvey'
import type { ClosingParts } from '../../../bot/flows/surveys/closingParts'
import { markOfSecret, sealWith } from '../../../bot/flows/surveys/sealing'
import { makeSeals } from '../../../bot/flows/surveys/seals'
import { createGraph, type Graph } from '../../../bot/store/graph'
import { openNetwork, type Network } from '../../../bot/store/network'
import { recordsFrom } from '../../../bot/store/recordsFrom'
import { areaRow } from '../../../bot/store/rows/areaRow'
import { deliveryRow } from '../../../bot/store/rows/sending/deliveryRow'
import { sealedAnswerRow } from '../../../bot/store/rows/surveys/sealedAnswerRow'
import { surveyKeyRow } from '../../../bot/store/rows/surveys/surveyKeyRow'
import { surveyRow } from '../../../bot/store/rows/surveys/surveyRow'
import { appToken } from '../../../infra/local/signedIn'
import { ahus, areas, asDay, follo } from '../../support/people'
import { scale, surveyWith, worded } from '../../support/surveys'
import { SITES, startProvisioned } from '../../support/provisioned'
import { layThrough } from '../../support/trial'

export const PROGRAM_SECRET = 'a secret of the program that is in no list'

export const text = (id: string): Question => ({
  ...{ id, version: 1, kind: 'text', text: worded(id), help: null, theme: null, required: false, showIf: null },
})

/** Dies at a request, before it reaches Graph or before its answer comes back; from then on nothing is answered. */
export type Death = { at: number; when: 'before' | 'after' }

/** Lists with surveys that are over, and programs that close them and may die on the way. */
export async function startClosingScene(over: string) {
  const local = await startProvisioned(new Date(over))
  const graph = createGraph({ baseUrl: local.url, token: appToken(local.url) })
  const lay = layThrough(graph)
  await lay(areaRow, ...areas)

  const graphThatDies = (death: Death | null): { graph: Graph; isDead: () => boolean } => {
    const token = appToken(local.url)
    let [count, answered, isDead] = [0, 0, false]
    const die = (): never => {
      isDead = true
      throw new Error('the program was killed')
    }
    const dying = createGraph({
      baseUrl: local.url,
      token: async () => {
        if (isDead) return die()
        count++
        return death?.at === count && death.when === 'before' ? die() : token()
      },
      log: () => {
        if (death?.at === ++answered && death.when === 'after') die()
      },
    })
    return { graph: dying, isDead: () => isDead }
  }

  return {
    local,
    graph,
    surveyCalled,
    lay,
    /** A survey that 12 in each area were asked, 11 answered and 6 wrote to; over since a while. */
    async layOver(id: string, writers = 6): Promise<Survey> {
      const survey = surveyCalled(id)
      const count = Math.max(24, writers + 2)
      const key = { survey: survey.id, secret: 's'.repeat(43), mark: markOfSecret(PROGRAM_SECRET, survey.id) }
      const seal = sealWith(key, PROGRAM_SECRET, survey)
      const people = Array.from({ length: count }, (_, index) => ({
        id: `m${index}`,
        area: index % 2 === 0 ? follo : ahus,
      }))
      const kept = people.map(({ id: who, area }, index) =>
        seal.close(who, {
          answers: answersOf(index, writers),
          submitted: index < count - 2,
          area,
        }),
      )
      await lay(surveyRow, survey)
      await lay(surveyKeyRow, key)
      await lay(sealedAnswerRow, ...kept)
      await lay(deliveryRow, ...people.map(({ id: who }) => asked(survey.id, who)))
      await lay(deliveryRow, ...people.slice(14).map(({ id: who }) => reminded(survey.id, who)))
      return survey
    },
    /** A program that has just read the lists; what closes, and whether it has died. */
    async program(death: Death | null, change: (network: Network) => Partial<ClosingParts> = () => ({})) {
      const mortal = graphThatDies(death)
      const network = await networkOver(mortal.graph)
      const close = closingOf(network, local.clock.now, change(network))
      return { close, network, isDead: mortal.isDead }
    },
  }

  /** Its requests are counted from the closing on. */
  async function networkOver(mortal: Graph): Promise<Network> {
    const gate: { graph: Graph } = { graph }
    const switching: Graph = {
      send: (request) => gate.graph.send(request),
      batch: (requests) => gate.graph.batch(requests),
    }
    const network = openNetwork(switching, SITES)
    // The other lists are read again by the closing itself.
    await Promise.all([network.areas, network.members, network.surveys].map((list) => list.refresh()))
    gate.graph = mortal
    return network
  }
}

export type ClosingScene = Awaited<ReturnType<typeof startClosingScene>>

function closingOf(network: Network, now: () => Date, change: Partial<ClosingParts> = {}): CloseSurveys {
  const seals = makeSeals({ keys: network.surveyKeys, sealed: network.sealedAnswers, programSecret: PROGRAM_SECRET })
  return closeSurveys({
    records: recordsFrom(network, () => false),
    surveys: network.surveys,
    results: network.surveyResults,
    texts: network.surveyTexts,
    answers: network.sealedAnswers,
    keys: network.surveyKeys,
    deliveries: network.deliveries,
    seals,
    finishPoll: async () => undefined,
    now,
    ...change,
  })
}

export const turn = { isStopping: () => false, lease: { hold: async () => true } }

function surveyCalled(id: string): Survey {
  return surveyWith({ id, questions: [scale('competence'), text('wish'), text('few')], series: null })
}

function answersOf(index: number, writers: number): Answers {
  return {
    competence: 1 + (index % 5),
    ...(index < writers ? { wish: `Ønske nummer ${index}` } : {}),
    ...(index < 4 ? { few: `Det får ingen se ${index}` } : {}),
  }
}

function asked(survey: SurveyId, who: string): Delivery {
  const [to, matter] = [who as MemberId, { kind: 'survey', survey } as const]
  const place = { outcome: 'sent', door: 'chat', conversationId: 'c', activityId: 'a', cardHash: 'h' } as const
  return { key: messageKey(matter, to), to, matter, at: new Date('2026-01-12T07:00:00Z'), ...place }
}

function reminded(survey: SurveyId, who: string): Delivery {
  const [to, matter] = [who as MemberId, { kind: 'survey-reminder', survey } as const]
  const key = messageKey(matter, to, asDay('2026-01-20'))
  const place = { outcome: 'sent', door: 'mail', address: `${who}@example.no`, gist: '' } as const
  return { key, to, matter, at: new Date('2026-01-20T07:00:00Z'), ...place }
}
