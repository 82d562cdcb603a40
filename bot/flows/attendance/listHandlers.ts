import type { Card } from '../../cards/card'
import { isPresent } from '../../domain/attendance/attendance'
import type { Gathering, GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { Overviews } from '../overviews'
import { pressedAfter, type Handlers } from '../pressed'
import type { Drawing } from '../sending/drawMatter'
import type { KeepList } from './keepList'

/** The attendance list in chat: open, save, look over, complete. */
export function listHandlers(the: {
  records: () => Records
  draw: Drawing
  overviews: Overviews
  lists: KeepList
  afterChange: () => void
}): Pick<Handlers, 'list.open' | 'list.save' | 'list.excuse' | 'list.complete'> {
  const outcome = pressedAfter(the.afterChange)
  const cardOf = (id: GatheringId, draw: (gathering: Gathering) => Card | null): Card | null => {
    const gathering = the.records().gatherings.get(id)
    return gathering ? draw(gathering) : null
  }

  const summaryAfter = ({ ok }: { ok: boolean }, id: GatheringId, keeper: Member): Card | null =>
    cardOf(id, (gathering) => (ok ? the.draw.summary(gathering, keeper) : null))
  const presentAt = (id: GatheringId): number => [...the.records().attendanceOf(id).values()].filter(isPresent).length

  return {
    'list.open': ({ member }, { gathering, page }) => {
      const found = the.records().gatherings.get(gathering)
      if (!found) return { ok: false, refusal: 'not-found', card: null }
      const refusal = the.overviews.refusalToKeep(found, member)
      return refusal ? { ok: false, refusal, card: null } : { ok: true, card: the.draw.list(found, member, null, page) }
    },
    'list.save': async ({ member }, { gathering, onSite, online, shown, page }) => {
      const result = await the.lists.save(member, gathering, onSite, online, shown)
      // The ticks of a whole room stay on the card, whatever is wrong with one of them.
      if (!result.ok && result.refusal === 'not-on-list') return { ...result, card: 'as-filled-in' }
      if (page === undefined) return outcome(result, () => summaryAfter(result, gathering, member))
      return outcome(result, () =>
        cardOf(gathering, (found) => (result.ok ? the.draw.list(found, member, presentAt(gathering), page) : null)),
      )
    },
    'list.excuse': async ({ member }, { gathering, excused, shown }) => {
      const result = await the.lists.excuse(member, gathering, excused, shown)
      return outcome(result, () => summaryAfter(result, gathering, member))
    },
    'list.complete': async ({ member }, { gathering, excused, shown }) => {
      const result = await the.lists.complete(member, gathering, excused, shown)
      return outcome(result, () => summaryAfter(result, gathering, member))
    },
  }
}
