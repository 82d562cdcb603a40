import type { PageAnswer, PagePress } from '../../bot/http/contract/personal'
import { LANGUAGES, type Language } from '../../bot/domain/member'
import { asOfText } from '../../bot/texts/asOf'
import { personalPageTexts, type PageClosed, type TitledText } from '../../bot/texts/personal/personalPage'
import type { Ask, Asked } from './ask'
import { drawCard, type CardView } from './cardView'
import { goTo, make, makeButton } from './parts'
import { confirmRevoking } from './revokeDialog'

type Shown = Extract<PageAnswer, { state: 'ok' }>

/** The page of one link: looks, shows, and sends what is pressed. */
export async function personalPage(page: HTMLElement, ask: Ask): Promise<void> {
  let language: Language = 'nb'
  let view: CardView | null = null
  let isBusy = false
  const words = () => personalPageTexts[language]

  const status = make('div', { class: 'hidden', role: 'status', 'aria-live': 'polite' })
  const header = make('header', {})
  const problem = make('div', { class: 'problem', role: 'alert' })
  const content = make('div', {})
  const footer = make('footer', {})
  page.replaceChildren(header, make('main', {}, problem, content), footer, status)

  const speak = (spoken: Language | null): void => {
    language = spoken ?? language
    document.documentElement.lang = language
  }

  /** One thing at a time: a second press while the first is on its way is the same press. */
  const busy = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return
    isBusy = true
    page.setAttribute('aria-busy', 'true')
    status.textContent = words().working
    problem.replaceChildren()
    try {
      await work()
    } finally {
      isBusy = false
      page.removeAttribute('aria-busy')
    }
  }

  const tell = (text: string, again: (() => void) | null): void => {
    status.textContent = ''
    const line = make('p', {}, text)
    problem.replaceChildren(line, ...(again ? [makeButton('plain', words().tryAgain, again)] : []))
    problem.scrollIntoView({ block: 'nearest' })
  }

  const showWords = ({ title, text }: TitledText, ...buttons: HTMLButtonElement[]): void => {
    view = null
    status.textContent = ''
    const heading = make('h1', {}, title)
    header.replaceChildren()
    footer.replaceChildren()
    content.replaceChildren(make('div', { class: 'box words' }, heading, make('p', {}, text), ...buttons))
    goTo(heading)
  }

  const showClosed = (state: PageClosed, spoken: Language | null): void => {
    speak(spoken)
    const { closed, newLink, tryAgain } = words()
    const isRenewable = state === 'expired' || state === 'revoked'
    const buttons = [
      ...(isRenewable ? [makeButton('main', newLink.ask, () => void busy(askForLink))] : []),
      ...(state === 'too-often' ? [makeButton('plain', tryAgain, () => void busy(() => load(true)))] : []),
    ]
    showWords(closed[state], ...buttons)
  }

  const askForLink = async (): Promise<void> => {
    const asked = await ask('new-link', {})
    if (typeof asked === 'string') return tell(words().notSent, () => void busy(askForLink))
    if (asked.answer.state === 'done') return showWords(words().newLink.asked)
    if (asked.answer.state === 'too-often') return tell(words().closed['too-often'].text, null)
    await load(true)
  }

  const showCard = (shown: Shown, asOf: Date | null, kept: ReadonlyMap<string, string>, isNews: boolean): void => {
    speak(shown.language)
    header.replaceChildren(make('p', {}, shown.network), make('p', {}, words().yours(shown.name)))
    view = drawCard(shown.card, kept, (press) => void busy(() => act(press)))
    const old = asOf === null ? [] : [make('p', { class: 'problem' }, asOfText(language, asOf, new Date()))]
    content.replaceChildren(...old, make('div', { class: 'box' }, view.element))
    footer.replaceChildren(
      make('p', {}, words().private),
      languageChoice(),
      makeButton('link', words().revoke.open, revoke),
    )
    status.textContent = isNews ? words().updated : ''
    const beginning = view.element.querySelector<HTMLElement>('.ac-textBlock')
    if (isNews) goTo(beginning ?? view.element)
  }

  const act = async (press: PagePress): Promise<void> => {
    const asked = await ask('act', press)
    if (typeof asked === 'string') return tell(words().notSaved, () => void busy(() => act(press)))
    const { answer } = asked
    switch (answer.state) {
      case 'ok':
        return showCard(answer, asked.asOf, new Map(), true)
      case 'line':
        return tell(answer.text, null)
      case 'too-often':
        return tell(words().closed['too-often'].text, null)
      case 'done':
        return load(true)
      default:
        return showClosed(answer.state, answer.language)
    }
  }

  const languageChoice = (): HTMLElement => {
    const choices = LANGUAGES.map((each) => {
      const button = makeButton('link', personalPageTexts[each].languageName, () => void busy(() => choose(each)))
      button.lang = each
      if (each === language) button.setAttribute('aria-current', 'true')
      return make('li', {}, button)
    })
    return make('nav', { 'aria-label': words().languages }, make('ul', {}, ...choices))
  }

  const choose = async (choice: Language): Promise<void> => {
    if (choice === language) return void (status.textContent = '')
    const asked = await ask('language', { language: choice })
    if (typeof asked === 'string') return tell(words().notSent, () => void busy(() => choose(choice)))
    await load(true, view?.filledIn())
  }

  const revoke = (): void => {
    confirmRevoking(words().revoke, () => void busy(stopLinks))
  }

  const stopLinks = async (): Promise<void> => {
    const asked = await ask('revoke', {})
    if (typeof asked === 'string') return tell(words().notSent, () => void busy(stopLinks))
    if (asked.answer.state === 'done') showWords(words().revoke.done)
    else await load(true)
  }

  const load = async (isNews: boolean, kept: ReadonlyMap<string, string> = new Map()): Promise<void> => {
    const asked: Asked = await ask('card')
    if (typeof asked === 'string') {
      const { notReady, notLoaded, tryAgain } = words()
      if (view) return tell(words().notSent, () => void busy(() => load(isNews, kept)))
      const again = makeButton('main', tryAgain, () => void busy(() => load(true)))
      return showWords(asked === 'not-ready' ? notReady : notLoaded, again)
    }
    const { answer, asOf } = asked
    if (answer.state === 'ok') showCard(answer, asOf, kept, isNews)
    else if (answer.state !== 'line' && answer.state !== 'done') showClosed(answer.state, answer.language)
  }

  content.replaceChildren(make('div', { class: 'box words' }, make('p', {}, words().loading)))
  await busy(() => load(false))
}
