import type { Connector } from '../support/connector'
import { TEAMS_SAYS, type TeamsFaults } from '../support/teams/faults'
import { until } from '../support/until'
import { isUnsaid, reckon, unwritten, type Reckoning } from './ledger'
import { searchLog, tellsOfPeople, type LogFindings } from './logSearch'
import { MOST_IN_FLIGHT, setScene, type Scene, type SceneOptions } from './scene'

/** Every tenth request is throttled, and a quarter of those are told when to come back. */
export const THROTTLED: TeamsFaults = { throttle: { every: 10, toldShare: 0.25 } }

/** A bad day in the network between the bot and the chats. */
export const ROUGH: TeamsFaults = {
  chances: [
    { share: 0.03, refusal: TEAMS_SAYS.atTheSameTime },
    { share: 0.02, refusal: TEAMS_SAYS.badGateway },
    { share: 0.02, refusal: TEAMS_SAYS.unavailable },
    { share: 0.02, refusal: TEAMS_SAYS.timedOut },
    { share: 0.03, refusal: TEAMS_SAYS.timedOutAfterArrival },
    { share: 0.02, refusal: TEAMS_SAYS.throttledFor(2) },
  ],
  latencyMs: { least: 30, most: 900 },
}

export type FanOutOptions = SceneOptions & {
  /** When so large a share has been reached in chat, the program is ended by the signal and started anew. */
  endsAt: readonly number[]
  signal: 'SIGKILL' | 'SIGTERM'
}

export type FanOut = Reckoning & {
  /** At each end of the program: messages that were out and not written down; and so many may be. */
  inFlightAtKills: number[]
  inFlightAtKill: number
  parallel: number
  /** Messages that arrived and of which Teams said that it had failed; each may come twice. */
  arrivedUnsaid: number
  limitBreaches: number
  requests: number
  throttled: number
  seconds: number
  sendsPerSecond: number
  /** So long this process did not see what arrived; it was busy itself. */
  longestBlindMs: number
  log: LogFindings
}

/** Everybody is invited to one gathering while Teams throttles, people have blocked the bot and the program is killed. */
export async function runFanOut(options: FanOutOptions): Promise<FanOut> {
  options.say(`Making a network of ${options.members} members`)
  const scene = await setScene(options)
  const { laid, connector } = scene
  const telling = tellNowAndThen(options, scene)
  try {
    const began = performance.now()
    const inFlightAtKills = await playedThrough(options, scene)
    const seconds = Math.round((performance.now() - began) / 1000)
    const letters = await laid.letters()
    const contents = letters.map(({ content }) => content)
    return {
      ...(await reckon(laid, connector)),
      inFlightAtKills,
      inFlightAtKill: inFlightAtKills.reduce((sum, each) => sum + each, 0),
      parallel: options.signal === 'SIGKILL' ? MOST_IN_FLIGHT : 0,
      arrivedUnsaid: connector.arrivals.filter(isUnsaid).length,
      limitBreaches: connector.breaches.tenant + connector.breaches.thread,
      requests: connector.arrivals.length,
      throttled: connector.arrivals.filter(({ status }) => status === 429).length,
      seconds,
      sendsPerSecond: usualRate(connector),
      longestBlindMs: Math.round(connector.longestBlindMs()),
      log: searchLog(scene.log(), laid.crowd, contents),
    }
  } finally {
    telling.stop()
    await scene.close()
  }
}

/** What it promises and the figures break, in words. */
export function brokenBy(run: FanOut): string[] {
  const problems: [boolean, string][] = [
    [run.missed > 0, `${run.missed} were neither reached nor listed`],
    [run.wrongCause > 0, `${run.wrongCause} were listed with a wrong cause, or though they could be reached`],
    [
      run.doubles > run.inFlightAtKill + run.arrivedUnsaid,
      `${run.doubles} doubles, but ${run.inFlightAtKill} were in flight and ${run.arrivedUnsaid} said to have failed`,
    ],
    [run.inFlightAtKills.some((each) => each > run.parallel), `${run.inFlightAtKills.join(' and ')} were in flight`],
    [run.limitBreaches > 0, `${run.limitBreaches} requests were over a limit`],
    [run.log.lines === 0, 'the program wrote no log'],
    [tellsOfPeople(run.log), `the log tells of people: ${JSON.stringify(run.log)}`],
  ]
  return problems.flatMap(([isBroken, words]) => (isBroken ? [words] : []))
}

/** Gives what was in flight at each end. */
async function playedThrough(options: FanOutOptions, scene: Scene): Promise<number[]> {
  const { laid, connector } = scene
  const inFlightAtKills: number[] = []
  const counted = new Set<string>()
  const start = () => scene.start({ LOG_LEVEL: inFlightAtKills.length === 1 ? 'debug' : 'info' })
  for (const share of options.endsAt) {
    const bot = start()
    await scene.reachedBy(share, [bot])
    await bot.end(options.signal)
    // What the program has let go of may still be on its way in.
    await until(connector.underWay, (count) => count === 0)
    const inFlight = [...(await unwritten(laid, connector))].filter((name) => !counted.has(name))
    for (const name of inFlight) counted.add(name)
    inFlightAtKills.push(inFlight.length)
    options.say(`${options.signal} when ${scene.reached()} had been reached in chat; ${inFlight.length} in flight`)
  }
  const bot = start()
  await scene.settled([bot])
  // Whatever would be sent once more is sent before it stops cleanly.
  await bot.end('SIGTERM')
  return inFlightAtKills
}

const TELL_MS = 10_000

function tellNowAndThen({ members, say }: FanOutOptions, { connector, reached }: Scene): { stop(): void } {
  let before = 0
  const timer = setInterval(() => {
    const rate = ((connector.arrivals.length - before) / TELL_MS) * 1000
    before = connector.arrivals.length
    say(`${reached()} of ${members} reached in chat, ${rate.toFixed(1)} requests a second`)
  }, TELL_MS)
  return { stop: () => clearInterval(timer) }
}

/** Requests in an ordinary second of sending: the median, so that starts and ends do not count. */
function usualRate({ arrivals }: Connector): number {
  const seconds = new Map<number, number>()
  for (const { at } of arrivals) {
    const second = Math.floor(at / 1000)
    seconds.set(second, (seconds.get(second) ?? 0) + 1)
  }
  const sorted = [...seconds.values()].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
