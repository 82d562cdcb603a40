import { z } from 'zod'
import type { LocalDatabase } from './database'
import { GraphError } from './graph/graphError'

const share = z.number().min(0).max(1)

export const faultsSchema = z.strictObject({
  throttle: z.strictObject({ share, retryAfter: z.number().int().min(0).default(1) }).optional(),
  outage: z.boolean().optional(),
  latencyMs: z.number().int().min(0).max(60_000).optional(),
  loseResponses: z.strictObject({ share }).optional(),
  /** Every delta token given out until now is too old. */
  expireDelta: z.boolean().optional(),
  /** What Exchange allows one mailbox: letters a minute, and requests at a time. */
  mailLimits: z
    .strictObject({ perMinute: z.number().int().min(1).default(30), atOnce: z.number().int().min(1).default(4) })
    .optional(),
  match: z.string().refine(isPattern, 'is not a regular expression').optional(),
  seed: z.number().int().optional(),
  uniqueViolationStatus: z.union([z.literal(400), z.literal(409), z.literal(500)]).optional(),
})

type FaultSettings = z.infer<typeof faultsSchema>

export type Faults = {
  set(settings: FaultSettings): void
  current(): FaultSettings
  /** What this request meets instead of its answer, if anything. */
  refusal(path: string): GraphError | undefined
  throttles(path: string): GraphError | undefined
  latency(path: string): number
  losesAnswer(paths: string[]): boolean
  uniqueViolationStatus(): number
  deltaEpoch(): number
}

// Not verified in a tenant: 400 is the likely one, 409 and 500 are reported as well.
const UNIQUE_VIOLATION_STATUS = 400
const OUTAGE_RETRY_AFTER = '2'

export function localFaults(database: LocalDatabase): Faults {
  let settings: FaultSettings = {}
  let random = randomFrom(1)
  let deltaEpoch = Number(database.setting('delta.epoch') ?? '0')

  const concerns = (path: string) => settings.match === undefined || new RegExp(settings.match).test(path)

  return {
    set: (next) => {
      settings = next
      random = randomFrom(next.seed ?? 1)
      if (!next.expireDelta) return
      deltaEpoch += 1
      database.keepSetting('delta.epoch', String(deltaEpoch))
    },
    current: () => settings,
    refusal: (path) => {
      if (!settings.outage || !concerns(path)) return undefined
      return new GraphError(
        503,
        'serviceNotAvailable',
        'The service is not available. Try the request again after a delay.',
        {
          headers: { 'retry-after': OUTAGE_RETRY_AFTER },
        },
      )
    },
    throttles: (path) => {
      if (!settings.throttle || !concerns(path) || random() >= settings.throttle.share) return undefined
      return new GraphError(429, 'activityLimitReached', 'The request has been throttled', {
        headers: { 'retry-after': String(settings.throttle.retryAfter) },
        innerCode: 'throttledRequest',
      })
    },
    latency: (path) => (settings.latencyMs !== undefined && concerns(path) ? settings.latencyMs : 0),
    losesAnswer: (paths) =>
      settings.loseResponses !== undefined && paths.some(concerns) && random() < settings.loseResponses.share,
    uniqueViolationStatus: () => settings.uniqueViolationStatus ?? UNIQUE_VIOLATION_STATUS,
    deltaEpoch: () => deltaEpoch,
  }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

/** Marsaglia's xorshift: the same seed gives the same faults. */
function randomFrom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 0x1_0000_0000
  }
}
