import { LANGUAGES, type Language } from '../domain/member'
import { textsIn } from '../texts/texts'
import { button, type Card, type Json } from './card'
import { cardFrom, type Frame } from './frame'
import template from './language.json' with { type: 'json' }

const draw = cardFrom<{ title: string; text: string; actions: Json[] }>(template)

export function languageCard({ frame, current }: { frame: Frame; current: Language }): Card {
  const { language, fallback, notice } = textsIn(frame.language)
  return draw(frame, fallback, {
    title: language.title,
    text: textsIn(current).language.current,
    actions: [
      ...LANGUAGES.map((choice) => button(language.names[choice], 'language.choose', { language: choice })),
      button(notice.menu, 'menu.show', {}),
    ],
  })
}
