import { textsIn } from '../texts/texts'
import { button, type Card, type Json } from './card'
import { cardFrom, type Frame } from './frame'
import { plain } from './plain'
import template from './notice.json' with { type: 'json' }

export type NoticeView = {
  frame: Frame
  title: string
  text: string
  tone: 'good' | 'plain' | 'problem'
  menu: boolean
}

const draw = cardFrom<{ title: string; text: string; style: string; actions: Json[] }>(template)

const STYLES = { good: 'good', plain: 'default', problem: 'warning' } as const

/** A short message: a refusal, a confirmation, a correction. */
export function noticeCard({ frame, title, text, tone, menu }: NoticeView): Card {
  const { fallback, notice } = textsIn(frame.language)
  return draw(frame, fallback, {
    title: plain(title),
    text: plain(text),
    style: STYLES[tone],
    actions: menu ? [button(notice.menu, 'menu.show', {})] : [],
  })
}
