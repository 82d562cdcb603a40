import { SIGN_UP_FIELDS, type AskedSignUp, type SignUpField, type SignUpProblems } from '../../domain/answers/signUp'
import { answersOffered } from '../../domain/answers/external'
import { offersOnline, type Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { externalTexts } from '../../texts/topics/external'
import { factsHtml, pageHtml, programmeHtml } from './openPageParts'
import { languageSuffix } from '../publicPage'
import { escapeHtml } from '../../texts/html'

/** The field that no person sees; whoever fills it in is a machine. */
export const TRAP = 'homepage'

export type OpenPage = {
  path: string
  gathering: Gathering
  network: string
  /** Seats on site that are left; null when there is no limit, or nobody comes on site. */
  seatsLeft: number | null
  retentionDays: number
  now: Date
  asked: Omit<AskedSignUp, 'language'>
  problems: SignUpProblems
  notSaved: boolean
}

/** An open gathering, and the form to sign up with. What was wrong is said at its field, and what was written stays. */
export function openPage(language: Language, page: OpenPage): string {
  const words = externalTexts[language]
  const { gathering, path } = page
  const wrong = Object.keys(page.problems).length
  const body =
    `<p class="quiet">${escapeHtml(words.openTo(page.network))}</p><h1>${escapeHtml(gathering.title)}</h1>` +
    `<div class="box">${factsHtml(language, gathering, page.now)}${seatsHtml(language, page)}</div>` +
    programmeHtml(language, gathering) +
    `<section class="box" aria-labelledby="form"><h2 id="form">${words.form.title}</h2>` +
    (wrong === 0 ? '' : `<p class="problem" role="alert">${words.form.wrong(wrong)}</p>`) +
    (page.notSaved
      ? `<p class="problem" role="alert">${words.closed['not-saved'].title}. ${words.closed['not-saved'].text}</p>`
      : '') +
    `<form method="post" action="${escapeHtml(`${path}${languageSuffix(language)}`)}" novalidate>` +
    textField(language, page, 'name', 'name', 100) +
    textField(language, page, 'email', 'email', 120) +
    textField(language, page, 'workplace', 'organization', 120) +
    answerField(language, page) +
    `<div class="trap" aria-hidden="true"><label for="${TRAP}">${words.form.trap}</label>` +
    `<input type="text" id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off"></div>` +
    `<p class="quiet small">${escapeHtml(words.form.consent(page.retentionDays))}</p>` +
    `<button class="main" type="submit">${words.form.send}</button></form></section>`
  return pageHtml(language, `${wrong > 0 ? `${words.form.wrong(wrong)} ` : ''}${gathering.title}`, path, body)
}

function seatsHtml(language: Language, { gathering, seatsLeft }: OpenPage): string {
  const words = externalTexts[language]
  if (seatsLeft === null) return ''
  const text = seatsLeft > 0 ? words.seatsLeft(seatsLeft) : offersOnline(gathering) ? words.fullButOnline : words.full
  return `<p><strong>${escapeHtml(text)}</strong></p>`
}

function textField(
  language: Language,
  { asked, problems }: OpenPage,
  field: Exclude<SignUpField, 'answer'>,
  autocomplete: string,
  longest: number,
): string {
  const words = externalTexts[language].form
  const problem = problemText(language, problems, field)
  const help = field === 'email' ? words.emailHelp : null
  const described = [help === null ? '' : `${field}-help`, problem === null ? '' : `${field}-problem`].filter(Boolean)
  // The first field with a problem is where the person is taken.
  const isFirst = firstProblem(problems) === field
  return (
    `<div class="field"><label for="${field}">${words[field]}</label>` +
    (help === null ? '' : `<p class="quiet small" id="${field}-help">${help}</p>`) +
    (problem === null ? '' : `<p class="problem" id="${field}-problem">${escapeHtml(problem)}</p>`) +
    `<input type="${field === 'email' ? 'email' : 'text'}" id="${field}" name="${field}" required maxlength="${longest}"` +
    ` autocomplete="${autocomplete}" value="${escapeHtml(asked[field].slice(0, 2 * longest))}"` +
    (described.length === 0 ? '' : ` aria-describedby="${described.join(' ')}"`) +
    `${problem === null ? '' : ' aria-invalid="true"'}${isFirst ? ' autofocus' : ''}></div>`
  )
}

function answerField(language: Language, { gathering, asked, problems }: OpenPage): string {
  const words = externalTexts[language]
  const offered = answersOffered(gathering)
  if (offered.length === 1) return ''
  const problem = problemText(language, problems, 'answer')
  const isFirst = firstProblem(problems) === 'answer'
  const choices = offered.map(
    (answer, index) =>
      `<label class="choice"><input type="radio" name="answer" value="${answer}"` +
      `${asked.answer === answer ? ' checked' : ''}${isFirst && index === 0 ? ' autofocus' : ''}` +
      `${problem === null ? '' : ' aria-describedby="answer-problem"'}>${words.answer[answer]}</label>`,
  )
  return (
    `<fieldset class="field"><legend>${words.form.answer}</legend>` +
    (problem === null ? '' : `<p class="problem" id="answer-problem">${escapeHtml(problem)}</p>`) +
    `${choices.join('')}</fieldset>`
  )
}

function firstProblem(problems: SignUpProblems): SignUpField | undefined {
  return SIGN_UP_FIELDS.find((field) => problems[field] !== undefined)
}

function problemText(language: Language, problems: SignUpProblems, field: SignUpField): string | null {
  const problem = problems[field]
  return problem === undefined ? null : (externalTexts[language].form.problem[field][problem] ?? null)
}
