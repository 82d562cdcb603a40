import { normalisedEmail } from '../../domain/email'
import type { External, ExternalId } from '../../domain/answers/external'
import {
  checkSignUp,
  decideOwn,
  decideSignUp,
  type AskedSignUp,
  type OwnRefusal,
  type OwnWish,
  type SignUpProblems,
} from '../../domain/answers/signUp'
import { isFullAt } from '../../domain/answers/seating'
import type { Gathering, GatheringId } from '../../domain/gathering'
import { seatingOf, type Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

export type SignUpOutcome =
  | { ok: true }
  | { ok: false; problems: SignUpProblems }
  | { ok: false; refusal: 'closed' | 'started' | 'cancelled' | 'too-often' }

export type OwnOutcome =
  { ok: true; gathering: Gathering; external: External } | { ok: false; refusal: OwnRefusal | 'not-found' }

export type SignUpExternal = {
  signUp(gathering: GatheringId, asked: AskedSignUp): Promise<SignUpOutcome>
  /** What a participant does on the page that the mail leads to. */
  own(id: ExternalId, wish: OwnWish): Promise<OwnOutcome>
}

/** So many rows that nobody has confirmed are somebody's joke; they are gone after two days. */
const MOST_UNCONFIRMED = 300

/** Signing up only stores the row; the mail follows from it, so the answer is the same for every address, and as quick. */
export function signUpExternal(the: {
  /** As announced: people from outside see a gathering as members do. */
  records: () => Records
  externals: Pick<Mirror<External>, 'get' | 'put' | 'inGroup'>
  /** A name for an address at a gathering that nobody can find the address from. */
  nameFor: (gathering: GatheringId, email: string) => string
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
  afterChange: () => void
}): SignUpExternal {
  return {
    signUp: (gatheringId, asked) =>
      the.inTurn(`externals|${gatheringId}`, () =>
        decideAgainOnConflict(async () => {
          const gathering = the.records().gatherings.get(gatheringId)
          if (!gathering) return { ok: false, refusal: 'closed' }
          const check = checkSignUp(asked, gathering)
          if (!check.ok) return check

          const email = normalisedEmail(asked.email)
          const all = the.externals.inGroup(gatheringId)
          const current = all.find((external) => external.email === email)
          const unconfirmed = all.filter(({ state }) => state === 'unconfirmed').length
          if (!current && unconfirmed >= MOST_UNCONFIRMED) return { ok: false, refusal: 'too-often' }
          const id = current?.id ?? (`${gatheringId}|${the.nameFor(gatheringId, email)}` as ExternalId)
          const decision = decideSignUp(gathering, current, check.signUp, id, the.now())
          if (!decision.ok) return decision

          if (decision.changed) await the.externals.put(decision.external)
          if (decision.changed) the.afterChange()
          return { ok: true }
        }),
      ),

    own: (id, wish) =>
      the.inTurn(`external|${id}`, () =>
        decideAgainOnConflict(async () => {
          const records = the.records()
          const external = the.externals.get(id)
          const gathering = external && records.gatherings.get(external.gathering)
          if (!external || !gathering) return { ok: false, refusal: 'not-found' }

          const isFull = isFullAt(gathering, seatingOf(gathering, records))
          const decision = decideOwn(gathering, external, wish, isFull, the.now())
          if (!decision.ok) return decision

          if (decision.changed) await the.externals.put(decision.external)
          // A seat that was given up may be somebody's.
          if (decision.changed) the.afterChange()
          return { ok: true, gathering, external: decision.external }
        }),
      ),
  }
}
