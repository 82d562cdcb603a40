import type { Plan } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'

/** «Follo, Kongsvinger», or the words for all of them. */
export function areaNames(plan: Pick<Plan, 'areas'>, areas: readonly Area[], all: string): string {
  if (areas.length > 1 && areas.every((area) => plan.areas.includes(area.id))) return all
  return plan.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id).join(', ')
}
