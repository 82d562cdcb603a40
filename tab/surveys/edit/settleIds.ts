import { questionsIn, type Question, type Worded } from '../../../bot/domain/surveys/question'
import type { SurveyContent } from '../../../bot/domain/surveys/survey'
import { isNewId } from './blank'

const MOST_WORDS = 4
const LONGEST = 40
const SMALL_WORDS = new Set(
  'hvor hva hvordan hvilke hvilken har er du deg din ditt dine dere en et ei i og å på for til om av med det den de som'.split(
    ' ',
  ),
)

/** «Hvor trygg er du i rollen?» is `trygg-rollen`. Another version of a question keeps its id, so it is made only once. */
export function idFrom(words: Worded, used: readonly string[], otherwise: string): string {
  const text = words.nb.trim() || words.nn.trim() || words.en.trim()
  const parts = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
  const telling = parts.filter((part) => !SMALL_WORDS.has(part))
  const base = (telling.length > 0 ? telling : parts)
    .slice(0, MOST_WORDS)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  const first = base === '' ? otherwise : base
  const taken = (id: string) => used.includes(id) || id === 'constructor'
  if (!taken(first)) return first
  for (let number = 2; ; number++) if (!taken(`${first}-${number}`)) return `${first}-${number}`
}

/**
 * Gives whatever is new an id made from its words. `used` are ids of earlier years: a new question that got one of those
 * would be compared with what it is not.
 */
export function settleIds(content: SurveyContent, used: readonly string[]): SurveyContent {
  const themes = renames(content.themes, (theme) => theme.title, [], 'tema')
  const sections = renames(content.sections, (section) => section.title, [], 'side')
  const questions = renames(questionsIn(content.sections), (question) => question.text, used, 'sporsmal')
  const options = new Map<string, Map<string, string>>()
  for (const question of questionsIn(content.sections)) {
    if ('options' in question)
      options.set(
        question.id,
        renames(question.options, (option) => option.text, [], 'svar'),
      )
  }
  const settled = (question: Question): Question => {
    const { showIf } = question
    const asked = showIf && options.get(showIf.question)
    const shared = {
      id: questions.get(question.id) ?? question.id,
      theme: question.theme === null ? null : (themes.get(question.theme) ?? question.theme),
      showIf: showIf && {
        question: questions.get(showIf.question) ?? showIf.question,
        isOneOf: showIf.isOneOf.map((id) => asked?.get(id) ?? id),
      },
    }
    if (!('options' in question)) return { ...question, ...shared }
    const own = options.get(question.id)
    return {
      ...question,
      ...shared,
      options: question.options.map((each) => ({ ...each, id: own?.get(each.id) ?? each.id })),
    }
  }
  return {
    ...content,
    themes: content.themes.map((theme) => ({ ...theme, id: themes.get(theme.id) ?? theme.id })),
    sections: content.sections.map((section) => ({
      ...section,
      id: sections.get(section.id) ?? section.id,
      questions: section.questions.map(settled),
    })),
    pairs: content.pairs.map(({ nurse, leader }) => ({
      nurse: questions.get(nurse) ?? nurse,
      leader: questions.get(leader) ?? leader,
    })),
  }
}

function renames<Item extends { id: string }>(
  items: readonly Item[],
  wordsOf: (item: Item) => Worded,
  used: readonly string[],
  otherwise: string,
): Map<string, string> {
  const taken = [...used, ...items.map(({ id }) => id).filter((id) => !isNewId(id))]
  const names = new Map<string, string>()
  for (const item of items) {
    if (!isNewId(item.id)) continue
    const id = idFrom(wordsOf(item), taken, otherwise)
    taken.push(id)
    names.set(item.id, id)
  }
  return names
}
