import type { SpokenLanguage } from '../domain/language'
import { LANGUAGES } from '../domain/member'
import { languageSourceTexts } from '../texts/languageSource'
import { textsIn } from '../texts/texts'
import { button, type Card, type Json } from './card'
import { cardFrom, type Frame } from './frame'
import template from './language.json' with { type: 'json' }

const draw = cardFrom<{ title: string; text: string; actions: Json[] }>(template)

export function languageCard({ frame, current }: { frame: Frame; current: SpokenLanguage }): Card {
  const { language, fallback, notice } = textsIn(frame.language)
  return draw(frame, fallback, {
    title: language.title,
    text: `${textsIn(current.language).language.current} ${languageSourceTexts[current.language][current.source]}`,
    actions: [
      ...LANGUAGES.map((choice) => button(language.names[choice], 'language.choose', { language: choice })),
      button(notice.menu, 'menu.show', {}),
    ],
  })
}
