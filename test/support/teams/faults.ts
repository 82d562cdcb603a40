export type Refusal = {
  status: number
  code: string
  /** Seconds. */
  retryAfter?: number
  /** The message is in the chat all the same. */
  hasArrived?: true
}

/** How Teams refuses: learn.microsoft.com, "Status codes from bot conversational APIs". */
export const TEAMS_SAYS = {
  throttled: { status: 429, code: 'Throttled' },
  throttledFor: (seconds: number): Refusal => ({ status: 429, code: 'Throttled', retryAfter: seconds }),
  atTheSameTime: { status: 412, code: 'PreconditionFailed' },
  blocked: { status: 403, code: 'ConversationBlockedByUser' },
  notInRoster: { status: 403, code: 'BotNotInConversationRoster' },
  notInstalled: { status: 403, code: 'ForbiddenOperationException' },
  noConversation: { status: 404, code: 'ConversationNotFound' },
  noActivity: { status: 404, code: 'ActivityNotFoundInConversation' },
  tooBig: { status: 413, code: 'MessageSizeTooBig' },
  badGateway: { status: 502, code: 'ServiceError' },
  unavailable: { status: 503, code: 'ServiceError' },
  timedOut: { status: 504, code: 'ServiceError' },
  timedOutAfterArrival: { status: 504, code: 'ServiceError', hasArrived: true },
} as const satisfies Record<string, Refusal | ((seconds: number) => Refusal)>

/** What goes wrong between the bot and the chats; the same seed gives the same chances. */
export type TeamsFaults = {
  seed?: number
  /** Each so-many-th request is throttled, and this share of those is told to come back in a second. */
  throttle?: { every: number; toldShare?: number }
  chances?: readonly { share: number; refusal: Refusal }[]
  /** What this chat, or this message in it, always says. */
  always?: (conversation: string, activityId: string | null) => Refusal | undefined
  /** How long an answer takes: a quarter of them near the most, the others near the least. */
  latencyMs?: { least: number; most: number }
}

export type Besetting = {
  refusalOf(conversation: string, activityId: string | null): Refusal | undefined
  latencyMs(): number
}

export function besetBy({ seed = 1, throttle, chances = [], always, latencyMs }: TeamsFaults): Besetting {
  const random = randomFrom(seed)
  let count = 0
  let told = 0

  const throttled = (every: number, toldShare: number): Refusal | undefined => {
    if (++count % every !== 0) return undefined
    told += toldShare
    if (told < 1) return TEAMS_SAYS.throttled
    told -= 1
    return TEAMS_SAYS.throttledFor(1)
  }

  return {
    refusalOf(conversation, activityId) {
      const refusal = throttle && throttled(throttle.every, throttle.toldShare ?? 0)
      const fixed = refusal ?? always?.(conversation, activityId)
      return fixed ?? chances.find(({ share }) => random() < share)?.refusal
    },
    latencyMs() {
      if (!latencyMs) return 0
      const { least, most } = latencyMs
      const isSlow = random() < 0.25
      return least + (most - least) * (isSlow ? 0.5 + random() / 2 : random() / 4)
    },
  }
}

/** A linear congruential generator (Numerical Recipes), good enough to spread faults. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}
