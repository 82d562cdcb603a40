import type { Poll } from '../../domain/polls/poll'
import type { Links } from '../../links'

/** Without letters and digits that look alike on a screen across a room. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 6

export type PollCodes = {
  of(poll: Poll): string
  /** What somebody wrote from the screen, however it was spelt. */
  find(polls: readonly Poll[], written: string): Poll | undefined
}

/** The end of a poll's address: nobody can guess it, and nothing needs to be stored. */
export function pollCodes(links: Pick<Links, 'sign'>): PollCodes {
  const known = new WeakMap<Poll, string>()
  const of = (poll: Poll): string => {
    const code = known.get(poll) ?? codeFrom(Buffer.from(links.sign('poll code', poll.id), 'base64url'))
    known.set(poll, code)
    return code
  }
  return {
    of,
    find(polls, written) {
      const wanted = written.toLowerCase().replace(/[\s-]/g, '')
      return polls.find((poll) => of(poll) === wanted)
    },
  }
}

function codeFrom(digest: Buffer): string {
  let rest = BigInt(`0x${digest.toString('hex')}`)
  const signs = BigInt(SIGNS.length)
  let code = ''
  while (code.length < LENGTH) {
    code += SIGNS[Number(rest % signs)] ?? ''
    rest /= signs
  }
  return code
}
