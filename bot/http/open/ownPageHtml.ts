import { webAddress } from '../../cards/link'
import { answersOffered, isSignedUp, type External } from '../../domain/answers/external'
import type { OwnWish } from '../../domain/answers/signUp'
import type { Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { textsIn } from '../../texts/texts'
import { externalTexts } from '../../texts/topics/external'
import { factsHtml, pageHtml } from './openPageParts'
import { languageSuffix } from '../publicPage'
import { escapeHtml } from '../../texts/html'

export type OwnPage = {
  path: string
  gathering: Gathering
  external: External
  /** The place in the queue; null for whoever does not wait. */
  queuePlace: number | null
  calendarFile: string
  now: Date
}

type Situation = 'unconfirmed' | 'confirmed' | 'waiting' | 'again' | 'cancelled'

/** What one participant has signed up for, with what she can do about it. Opening it changes nothing: the buttons do. */
export function ownPage(language: Language, page: OwnPage): string {
  const words = externalTexts[language].own
  const { gathering, external } = page
  const situation = situationOf(page)
  const text =
    situation === 'waiting' && page.queuePlace !== null
      ? words.queue(page.queuePlace)
      : words.text[situation === 'waiting' ? 'confirmed' : situation]
  const body =
    `<h1>${words.title[situation]}</h1><p>${escapeHtml(text)}</p>` +
    `<section class="box"><h2>${escapeHtml(gathering.title)}</h2>` +
    factsHtml(language, gathering, page.now, [
      [words.name, external.name],
      ...(external.workplace === null ? [] : [[words.workplace, external.workplace] as const]),
      [words.takesPart, externalTexts[language].answer[external.answer]],
    ]) +
    `${onwards(language, page, situation)}</section>${buttons(language, page, situation)}`
  return pageHtml(language, `${words.title[situation]} – ${gathering.title}`, page.path, body)
}

function situationOf({ gathering, external, queuePlace }: OwnPage): Situation {
  if (external.state !== 'confirmed') return external.state
  if (!isSignedUp(gathering, external)) return 'again'
  return queuePlace === null ? 'confirmed' : 'waiting'
}

function onwards(language: Language, { gathering, external, calendarFile }: OwnPage, situation: Situation): string {
  if (situation !== 'confirmed') return ''
  const link = external.answer === 'online' ? webAddress(gathering.onlineLink) : null
  const meeting = link && `<a class="plain" href="${escapeHtml(link)}">${textsIn(language).gathering.joinOnline}</a>`
  const calendar = `<a class="plain" href="${escapeHtml(calendarFile)}">${externalTexts[language].own.calendar}</a>`
  return `${meeting ?? ''}${calendar}`
}

function buttons(language: Language, { path, gathering, external }: OwnPage, situation: Situation): string {
  const words = externalTexts[language].own
  const button = (wish: OwnWish, text: string, look: 'main' | 'plain'): string =>
    `<button class="${look}" type="submit" name="wish" value="${wish}">${text}</button>`
  const other = answersOffered(gathering)
    .filter((answer) => answer !== external.answer)
    .map((answer) => button(answer, words.change[answer], 'plain'))
  const shown: Record<Situation, string[]> = {
    unconfirmed: [button('confirm', words.confirm, 'main'), button('cancel', words.cancel, 'plain')],
    again: [button('confirm', words.confirmAgain, 'main'), button('cancel', words.cancel, 'plain')],
    confirmed: [...other, button('cancel', words.cancel, 'plain')],
    waiting: [...other, button('cancel', words.cancel, 'plain')],
    cancelled: [button('confirm', words.signUpAgain, 'main')],
  }
  const action = escapeHtml(`${path}${languageSuffix(language)}`)
  return `<form method="post" action="${action}">${shown[situation].join('')}</form>`
}
