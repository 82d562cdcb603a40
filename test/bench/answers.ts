import { startProgram } from './builtProgram'
import { median, percentile, rounded } from './figures'
import type { Answered, Round } from './load'
import { costOf, forgetRequests, lay, layDelivered, localM365, requestsTo, type Cost } from './localNetwork'
import { madeUpNetwork, rowsOf } from './network'
import { changed, firstAnswers, type Press } from './presses'
import { processorMsOf, startPart } from './processes'

const PARALLEL = 16
const MEMBERS = 256

const SIDES = ['bare', 'naive', 'ours'] as const
type SideName = (typeof SIDES)[number]
type Kind = 'first' | 'change'
type Seen = { side: SideName; round: number; kind: Kind; answered: Answered; processorMs: number }

export type Speed = { perSecond: number; p50: number; p95: number; p99: number }

export type AnswerFigures = Cost & {
  /** Our throughput as a share of the other's: the median of the rounds. */
  answerVsBare: number
  answerVsNaive: number
  firstVsBare: number
  changeVsBare: number
  answers: number
  speeds: Record<string, Speed>
  processorMs: Record<SideName, number>
}

/**
 * Answers to invitations, to the whole built program, to a handler that stores nothing, and to one that only stores.
 * They take turns in short rounds, so that whatever else the machine does meets them all alike.
 */
export async function measureAnswers(program: string, rounds: number, perRound: number): Promise<AnswerFigures> {
  const connector = await startPart<{ url: string }>('connector', ['30', '60', '50'])
  const [local, other] = await Promise.all([localM365(), localM365()])
  const network = madeUpNetwork(MEMBERS, connector.ready.url, 'ahead')
  await lay(local.ready, rowsOf(network))
  await layDelivered(local.ready)
  const [load, bare, naive, ours] = await Promise.all([
    startPart('load'),
    startPart<{ port: number }>('bare'),
    startPart<{ port: number }>('bare', [other.ready.url]),
    startProgram(program, local.ready),
  ])
  const ports = { bare: bare.ready.port, naive: naive.ready.port, ours: ours.port }
  const pids = { bare: bare.pid, naive: naive.pid, ours: ours.pid }
  const press = async (side: SideName, presses: readonly Press[]): Promise<Answered> => {
    const round: Round = { port: ports[side], serviceUrl: connector.ready.url, presses, parallel: PARALLEL }
    const answered = await load.ask<Answered>(round)
    if (answered.wrong.length > 0) throw new Error(`${side} answered ${answered.wrong[0]}`)
    return answered
  }

  // The first of everything is slow: everybody is warm before anything counts.
  const all = firstAnswers(network)
  const [warming, counting] = [all.slice(0, perRound), all.slice(perRound)]
  for (const turn of [0, 1, 2]) for (const side of SIDES) await press(side, changed(warming, turn))
  await forgetRequests(local.ready)

  const seen: Seen[] = []
  for (let round = 0; round < rounds; round++) {
    const first = counting.slice(round * perRound, (round + 1) * perRound)
    // A round of nothing has no rate, and would spoil the median.
    if (first.length < perRound) throw new Error('There are too few first answers for so many rounds')
    for (const side of turned(SIDES, round)) {
      for (const [kind, presses] of [
        ['first', first],
        ['change', [...changed(first, 1), ...changed(first, 2)]],
      ] as const) {
        const before = processorMsOf(pids[side])
        const answered = await press(side, presses)
        seen.push({ side, round, kind, answered, processorMs: processorMsOf(pids[side]) - before })
      }
    }
  }
  const answers = countOf(seen.filter(({ side }) => side === 'ours'))
  const cost = costOf(await requestsTo(local.ready), answers)
  for (const part of [connector, local, other, load, bare, naive, ours]) part.stop()
  return {
    answerVsBare: shareOf('bare', seen),
    answerVsNaive: shareOf('naive', seen),
    firstVsBare: shareOf('bare', seen, 'first'),
    changeVsBare: shareOf('bare', seen, 'change'),
    ...cost,
    answers,
    speeds: speedsIn(seen),
    processorMs: {
      bare: processorOf('bare', seen),
      naive: processorOf('naive', seen),
      ours: processorOf('ours', seen),
    },
  }
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  return items.map((_, index) => items[(index + by) % items.length]).filter((item) => item !== undefined)
}

function countOf(seen: readonly Seen[]): number {
  return seen.reduce((sum, { answered }) => sum + answered.latencies.length, 0)
}

function rateOf(seen: readonly Seen[]): number {
  return (countOf(seen) / seen.reduce((sum, { answered }) => sum + answered.ms, 0)) * 1000
}

function shareOf(other: SideName, seen: readonly Seen[], kind?: Kind): number {
  const counted = seen.filter((each) => kind === undefined || each.kind === kind)
  const rounds = [...new Set(counted.map(({ round }) => round))]
  const rate = (name: SideName, of: number): number =>
    rateOf(counted.filter(({ side, round }) => side === name && round === of))
  return rounded(median(rounds.map((round) => rate('ours', round) / rate(other, round))))
}

function processorOf(name: SideName, seen: readonly Seen[]): number {
  const those = seen.filter(({ side }) => side === name)
  return rounded(those.reduce((sum, { processorMs }) => sum + processorMs, 0) / countOf(those))
}

function speedsIn(seen: readonly Seen[]): Record<string, Speed> {
  const kinds = ['first', 'change'] as const
  return Object.fromEntries(
    SIDES.flatMap((name) =>
      kinds.map((kind) => {
        const those = seen.filter((each) => each.side === name && each.kind === kind)
        const latencies = those.flatMap(({ answered }) => answered.latencies)
        const at = (share: number): number => rounded(percentile(latencies, share), 1)
        const speed = { perSecond: Math.round(rateOf(those)), p50: at(0.5), p95: at(0.95), p99: at(0.99) }
        return [`${name}, ${kind}`, speed]
      }),
    ),
  )
}
