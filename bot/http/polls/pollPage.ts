import type { Language } from '../../domain/member'
import type { PollQuestion } from '../../domain/polls/poll'
import { SCALE_STEPS, type AnswerValue } from '../../domain/surveys/question'
import { escapeHtml } from '../../texts/html'
import { pollPageTexts, type PollPageTexts } from '../../texts/polls/page'
import { inLanguage, pollPageHtml } from './pollPageParts'

export type PollProblem = keyof PollPageTexts['wrong']

export type PollForm = {
  path: string
  question: PollQuestion
  /** What is ticked: an earlier answer, or what was sent in and could not be kept. */
  chosen: readonly string[]
  hasAnswered: boolean
  problem: PollProblem | null
  /** Tells this phone from the others where it keeps no cookie. */
  device: string
}

/** The question, big enough for a thumb, and what is stored. */
export function pollForm(language: Language, form: PollForm): string {
  const words = pollPageTexts[language]
  const { question, problem } = form
  const several = question.kind === 'several'
  const described = [several ? 'several' : '', problem === null ? '' : 'problem'].filter((id) => id !== '')
  const body =
    `<form method="post" action="${escapeHtml(inLanguage(form.path, language))}">` +
    `<input type="hidden" name="device" value="${escapeHtml(form.device)}">` +
    `<fieldset${described.length === 0 ? '' : ` aria-describedby="${described.join(' ')}"`}>` +
    `<legend><h1>${escapeHtml(question.text[language])}</h1></legend>` +
    (several ? `<p class="quiet" id="several">${words.several}</p>` : '') +
    (form.hasAnswered && problem === null ? `<p class="done" role="status">${words.answered}</p>` : '') +
    (problem === null ? '' : `<p class="problem" id="problem" role="alert">${words.wrong[problem]}</p>`) +
    choicesOf(question, language)
      .map(({ value, text }) => choice(several ? 'checkbox' : 'radio', value, text, form.chosen.includes(value)))
      .join('') +
    `</fieldset><button class="button" type="submit">${form.hasAnswered ? words.change : words.send}</button></form>` +
    storedBox(words)
  return pollPageHtml(language, `${problem === null ? '' : `${words.wrong[problem]} `}${words.title}`, form.path, body)
}

/** After the answer: where to look now, and the way back to change it. */
export function thanksPage(language: Language, path: string): string {
  const words = pollPageTexts[language]
  const body =
    `<h1>${words.thanks.title}</h1><p>${words.thanks.text}</p>` +
    `<a class="button plain" href="${escapeHtml(inLanguage(path, language))}">${words.toChange}</a>`
  return pollPageHtml(language, words.thanks.title, path, body)
}

export function noPollPage(language: Language, path: string, which: 'ended' | 'unknown' | 'tooOften'): string {
  const { title, text } = pollPageTexts[language][which]
  return pollPageHtml(language, title, path, `<h1>${title}</h1><p>${text}</p>`)
}

function choicesOf(question: PollQuestion, language: Language): { value: string; text: string }[] {
  if (question.kind !== 'scale') return question.options.map(({ id, text }) => ({ value: id, text: text[language] }))
  const ends: Record<number, string> = { 1: ` – ${question.low[language]}`, 5: ` – ${question.high[language]}` }
  return SCALE_STEPS.map((step) => ({ value: `${step}`, text: `${step}${ends[step] ?? ''}` }))
}

function choice(type: 'radio' | 'checkbox', value: string, text: string, isChosen: boolean): string {
  return (
    `<label class="choice"><input type="${type}" name="answer" value="${escapeHtml(value)}"${isChosen ? ' checked' : ''}>` +
    `<span>${escapeHtml(text)}</span></label>`
  )
}

function storedBox(words: PollPageTexts): string {
  const lines = words.stored.map((line) => `<li>${line}</li>`).join('')
  return `<section class="box" aria-labelledby="stored"><h2 id="stored">${words.anonymous}</h2><ul>${lines}</ul></section>`
}

export function chosenIn(value: AnswerValue | undefined): string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
