import type { Role } from '../domain/member'
import { textsIn } from '../texts/texts'
import { planChatTexts } from '../texts/topics/planChat'
import { button, type Card, type Json } from './card'
import { cardFrom, type Frame } from './frame'
import { plain } from './plain'
import template from './menu.json' with { type: 'json' }

export type MenuView = {
  frame: Frame
  name: string
  networkName: string
  role: Role
  waiting: { invitations: number; lists: number }
  /** The first meeting, when the app has just been installed. */
  welcome: boolean
}

const draw = cardFrom<{ title: string; lines: string[]; actions: Json[] }>(template)

/** What this person can do here. */
export function menuCard({ frame, name, networkName, role, waiting, welcome }: MenuView): Card {
  const { menu, fallback } = textsIn(frame.language)
  const kind = kindOf(role)
  const firstName = plain(name.trim().split(/\s+/)[0] ?? name)
  return draw(frame, fallback, {
    title: welcome ? menu.welcome(firstName) : menu.hello(firstName),
    lines: [
      ...(welcome ? [menu.introduction(plain(networkName))] : []),
      menu.can[role],
      ...(waiting.invitations > 0 ? [menu.invitationsWait(waiting.invitations)] : []),
      ...(kind === 'keeper' && waiting.lists > 0 ? [menu.listsWait(waiting.lists)] : []),
      menu.write[kind],
    ],
    actions: [
      ...(kind === 'keeper'
        ? [button(menu.lists, 'lists.show', {}), button(planChatTexts[frame.language].menu, 'plan.list', {})]
        : []),
      button(menu.gatherings, 'gatherings.show', {}),
      ...(kind === 'nurse' ? [button(menu.hours, 'hours.show', {})] : []),
      button(menu.language, 'language.show', {}),
    ],
  })
}

function kindOf(role: Role): 'nurse' | 'leader' | 'keeper' {
  if (role === 'resource-nurse') return 'nurse'
  return role === 'line-manager' ? 'leader' : 'keeper'
}
