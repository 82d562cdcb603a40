import type { GatheringId } from '../../domain/gathering'
import { planningTexts } from '../../texts/tab/topics/planning'
import { textsIn } from '../../texts/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { plain } from '../plain'
import { planFields, problemsElsewhere, type FormFields } from './planFields'
import template from './planForm.json' with { type: 'json' }

export type PlanFormView = FormFields & {
  frame: Frame
  /** The gathering that is changed, or the name that the new one will have. */
  gathering: GatheringId
  isNew: boolean
  /** The gathering that the new one is a copy of. */
  copied: { id: GatheringId; title: string } | null
  /** The title of the gathering that is changed. */
  changed: string | null
  /** People have been called to it, and will be told. */
  isCalled: boolean
  /** What keeps it from being saved when that is no field. */
  refused: string | null
}

type Drawn = {
  title: string
  notice: string | null
  lead: string
  fields: { items: Json[] }[]
  leftOut: string | null
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** The form of a gathering; sent back with what was wrong, everything that was filled in still stands there. */
export function planFormCard(view: PlanFormView): Card {
  const { frame, gathering, isNew, copied, parts, isCalled } = view
  const { language } = frame
  const words = planChatTexts[language].form
  const planning = planningTexts[language]
  const carried = { gathering, parts: parts.join(','), dryRun: true }
  const data = { ...carried, ...(isNew ? { isNew } : {}), ...(copied ? { copyOf: copied.id } : {}) }
  const back = isNew ? button(planning.leave, 'plan.list', {}) : button(planning.leave, 'plan.open', { gathering })
  return draw(frame, textsIn(language).fallback, {
    title: titleOf(view),
    notice: noticeOf(view),
    lead: isCalled ? words.leadCalled : words.leadDraft,
    fields: planFields(language, view),
    leftOut: parts.includes('content') ? null : words.content,
    actions: [
      button(isCalled ? planning.look : planning.saveDraft, 'plan.save', data, { style: 'positive', inputs: 'auto' }),
      back,
    ],
  })
}

function titleOf({ frame, copied, changed }: PlanFormView): string {
  const { title } = planningTexts[frame.language]
  if (copied) return title.copy(plain(copied.title))
  return changed === null ? title.new : title.edit(plain(changed))
}

function noticeOf(view: PlanFormView): string | null {
  const { language } = view.frame
  if (view.refused !== null) return view.refused
  if (view.problems.length === 0) return null
  const count = new Set(view.problems.map(({ field }) => field)).size
  const { kept } = planChatTexts[language].form
  return [planningTexts[language].toPutRight(count), ...problemsElsewhere(language, view), kept].join(' ')
}
