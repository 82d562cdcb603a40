import type { Connector } from '../support/connector'
import { until } from '../support/until'
import { reckon, unwritten, type Reckoning } from './ledger'
import { MOST_IN_FLIGHT, setScene, type Scene, type SceneOptions } from './scene'

export type Together = Reckoning & { limitBreaches: number }

/** Two programs on the same lists, from the first message to the last. */
export async function runTogether(options: SceneOptions): Promise<Together> {
  const scene = await setScene(options)
  try {
    const both = [scene.start(), scene.start()]
    await scene.settled(both)
    await Promise.all(both.map((bot) => bot.end('SIGTERM')))
    return { ...(await reckon(scene.laid, scene.connector)), limitBreaches: breachesOf(scene.connector) }
  } finally {
    await scene.close()
  }
}

/** How the one that sends falls silent: frozen, and back when the other has nearly done; or gone for good. */
export type Silence = 'frozen' | 'gone'

export type Replaced = Together & {
  silence: Silence
  /** Messages that were out and not written down, and what the silent one may have had in its hands. */
  inFlight: number
  parallel: number
  /** From the silence to the first message of the other. */
  replacedAfterMs: number
}

/** The one that holds the lease stops without a word; the other takes over when the lease has run out. */
export async function runReplaced(options: SceneOptions, silence: Silence): Promise<Replaced> {
  const scene = await setScene(options)
  const { laid, connector } = scene
  try {
    const first = scene.start()
    await scene.reachedBy(0.1, [first])
    const second = scene.start()
    await scene.reachedBy(0.4, [first, second])
    if (silence === 'gone') await first.end('SIGKILL')
    else first.signal('SIGSTOP')
    const silentFrom = performance.now()
    await until(connector.underWay, (count) => count === 0)
    const before = connector.arrivals.length
    const inFlight = (await unwritten(laid, connector)).size
    await until(
      () => connector.arrivals.length,
      (count) => count > before,
      (options.leaseSeconds + 30) * 1000,
    )
    const replacedAfterMs = Math.round((connector.arrivals[before]?.at ?? 0) - silentFrom)
    const running = silence === 'gone' ? [second] : [first, second]
    if (silence === 'frozen') await thawed(scene, first, second)
    await scene.settled(running)
    await Promise.all(running.map((bot) => bot.end('SIGTERM')))
    const reckoning = await reckon(laid, connector)
    const limitBreaches = breachesOf(connector)
    return { ...reckoning, silence, limitBreaches, inFlight, parallel: MOST_IN_FLIGHT, replacedAfterMs }
  } finally {
    await scene.close()
  }
}

type Started = ReturnType<Scene['start']>

async function thawed(scene: Scene, first: Started, second: Started): Promise<void> {
  await scene.reachedBy(0.7, [second])
  first.signal('SIGCONT')
}

export function togetherBreaks(run: Together): string[] {
  return [...alwaysBroken(run), ...(run.doubles > 0 ? [`${run.doubles} doubles with two replicas`] : [])]
}

export function replacedBreaks(run: Replaced, leaseSeconds: number): string[] {
  // Whoever wakes has what was in its hands when it froze; nothing more may go out from there.
  const most = run.inFlight
  return [
    ...alwaysBroken(run),
    ...(run.doubles > most ? [`${run.doubles} doubles after one was ${run.silence}, and ${most} may be`] : []),
    ...(run.inFlight > run.parallel ? [`${run.inFlight} were in flight when one was ${run.silence}`] : []),
    ...(run.replacedAfterMs > 2000 * leaseSeconds + 5000 ? [`replaced after ${run.replacedAfterMs} ms only`] : []),
  ]
}

function alwaysBroken({ missed, wrongCause, limitBreaches }: Together): string[] {
  return [
    ...(missed > 0 ? [`${missed} were neither reached nor listed, with two replicas`] : []),
    ...(wrongCause > 0 ? [`${wrongCause} were listed with a wrong cause, with two replicas`] : []),
    ...(limitBreaches > 0 ? [`${limitBreaches} requests were over a limit, with two replicas`] : []),
  ]
}

function breachesOf({ breaches }: Connector): number {
  return breaches.tenant + breaches.thread
}
