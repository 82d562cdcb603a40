import type { Lease } from '../../store/rows/sending/leaseRow'
import { RowConflict, type Mirror } from '../../store/mirror'

export type HeldLease = {
  /** Is it mine, and does it last? Writes only when it must be taken or renewed. */
  hold(): Promise<boolean>
  release(): Promise<void>
  /** Milliseconds until somebody else's lease runs out; 0 when nobody holds it. */
  othersFor(): number
}

/** What must have one doer, such as sending, is done by whoever holds the lease; one that is not renewed runs out. */
export function holdLease(the: {
  name: string
  holder: string
  seconds: number
  leases: Pick<Mirror<Lease>, 'get' | 'put' | 'refresh'>
  now: () => Date
  /** Called when it has come from somebody else, who has done things that are to be known before going on. */
  taken?: () => Promise<void>
}): HeldLease {
  const length = the.seconds * 1000
  const left = (lease: Lease): number => {
    const remaining = lease.expiresAt.getTime() - the.now().getTime()
    // A lease that by far outlasts its own length was written before the clock was set back; clocks of replicas differ a little.
    return remaining > 2 * length ? 0 : Math.max(0, remaining)
  }
  const mine = (): boolean => the.leases.get(the.name)?.holder === the.holder
  const write = (expiresAt: Date): Promise<void> => the.leases.put({ name: the.name, holder: the.holder, expiresAt })

  const takeOrRenew = async (): Promise<boolean> => {
    await the.leases.refresh()
    const current = the.leases.get(the.name)
    if (current && current.holder !== the.holder && left(current) > 0) return false
    try {
      await write(new Date(the.now().getTime() + length))
    } catch (error) {
      if (error instanceof RowConflict) return false
      throw error
    }
    if (current?.holder !== the.holder) isBehind = true
    if (isBehind) await the.taken?.()
    isBehind = false
    return true
  }
  let isBehind = false
  let taking: Promise<boolean> | null = null

  return {
    async hold() {
      const known = the.leases.get(the.name)
      if (!isBehind && known && mine() && left(known) > length / 2) return true
      // Those who send side by side would collide with each other.
      taking ??= takeOrRenew().finally(() => (taking = null))
      return taking
    },
    async release() {
      if (mine()) await write(the.now())
    },
    othersFor() {
      const lease = the.leases.get(the.name)
      return lease && !mine() ? left(lease) : 0
    },
  }
}
