import { built } from '../support/built'
import { replacedBreaks, runReplaced, runTogether, togetherBreaks } from './replicas'

const LEASE_SECONDS = 2

describe('two replicas on the same lists', () => {
  let options: Parameters<typeof runTogether>[0]
  beforeAll(async () => {
    options = { programFolder: await built(), members: 120, leaseSeconds: LEASE_SECONDS, say: () => undefined }
  }, 60_000)

  it('reach everybody once, as one would', async () => {
    const all = await runTogether(options)
    expect(togetherBreaks(all)).toEqual([])
    expect(all.reached + all.listed).toBe(120)
  }, 60_000)

  it.each(['frozen', 'gone'] as const)(
    'replace the one that falls silent when its lease has run out: %s',
    async (silence) => {
      const all = await runReplaced(options, silence)
      expect(replacedBreaks(all, LEASE_SECONDS)).toEqual([])
      expect(all.reached + all.listed).toBe(120)
    },
    60_000,
  )
})
