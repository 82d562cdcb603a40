import type { Language } from '../../domain/member'
import type { SurveyAudience } from '../../domain/surveys/survey'
import type { SurveyFileProblem } from '../../store/rows/surveys/surveyFile'
import { surveyProblemText } from './problems'

type FileProblemTexts = {
  audience: Record<SurveyAudience, string>
  file: Record<'not-json' | 'too-large' | 'other-format' | 'other-version' | 'no-survey', string>
  page: (page: number) => string
  question: (question: number) => string
  option: (option: number) => string
  theme: (theme: number) => string
  pair: (pair: number) => string
  'field-missing': (field: string) => string
  'field-wrong': (field: string) => string
}

const texts: Record<Language, FileProblemTexts> = {
  nb: {
    audience: { nurse: 'Ressurssykepleiere', leader: 'Ledere', participant: 'Deltakere' },
    file: {
      'not-json': 'Fila kan ikke leses. Den må være en JSON-fil, slik den blir når du eksporterer en undersøkelse.',
      'too-large': 'Fila er for stor til å være en undersøkelse.',
      'other-format':
        'Fila er ikke en undersøkelse herfra. Det første feltet skal være «format»: «ressursnett-survey».',
      'other-version': 'Fila er laget for en annen versjon. Feltet «version» skal være 1.',
      'no-survey': 'Fila har ingen spørsmål. Den må ha «nurse», «leader» eller «participant».',
    },
    page: (page) => `side ${page}`,
    question: (question) => `spørsmål ${question} på siden`,
    option: (option) => `alternativ ${option}`,
    theme: (theme) => `tema ${theme}`,
    pair: (pair) => `par ${pair}`,
    'field-missing': (field) => `Feltet «${field}» mangler.`,
    'field-wrong': (field) => `Feltet «${field}» har en verdi som ikke kan brukes.`,
  },
  nn: {
    audience: { nurse: 'Ressurssjukepleiarar', leader: 'Leiarar', participant: 'Deltakarar' },
    file: {
      'not-json': 'Fila kan ikkje lesast. Ho må vere ei JSON-fil, slik ho blir når du eksporterer ei undersøking.',
      'too-large': 'Fila er for stor til å vere ei undersøking.',
      'other-format':
        'Fila er ikkje ei undersøking herifrå. Det første feltet skal vere «format»: «ressursnett-survey».',
      'other-version': 'Fila er laga for ein annan versjon. Feltet «version» skal vere 1.',
      'no-survey': 'Fila har ingen spørsmål. Ho må ha «nurse», «leader» eller «participant».',
    },
    page: (page) => `side ${page}`,
    question: (question) => `spørsmål ${question} på sida`,
    option: (option) => `alternativ ${option}`,
    theme: (theme) => `tema ${theme}`,
    pair: (pair) => `par ${pair}`,
    'field-missing': (field) => `Feltet «${field}» manglar.`,
    'field-wrong': (field) => `Feltet «${field}» har ein verdi som ikkje kan brukast.`,
  },
  en: {
    audience: { nurse: 'Resource nurses', leader: 'Managers', participant: 'Participants' },
    file: {
      'not-json': 'The file cannot be read. It must be a JSON file, such as you get when you export a survey.',
      'too-large': 'The file is too large to be a survey.',
      'other-format': 'The file is not a survey from here. The first field should be “format”: “ressursnett-survey”.',
      'other-version': 'The file is made for another version. The field “version” should be 1.',
      'no-survey': 'The file has no questions. It needs “nurse”, “leader” or “participant”.',
    },
    page: (page) => `page ${page}`,
    question: (question) => `question ${question} on the page`,
    option: (option) => `option ${option}`,
    theme: (theme) => `theme ${theme}`,
    pair: (pair) => `pair ${pair}`,
    'field-missing': (field) => `The field “${field}” is missing.`,
    'field-wrong': (field) => `The field “${field}” has a value that cannot be used.`,
  },
}

const NUMBERED = { sections: 'page', questions: 'question', options: 'option', themes: 'theme', pairs: 'pair' } as const

/** A whole sentence; inside a survey it begins by saying whose, and where. */
export function surveyFileProblemText(language: Language, problem: SurveyFileProblem): string {
  const words = texts[language]
  switch (problem.problem) {
    case 'survey':
      return `${words.audience[problem.audience]}. ${surveyProblemText(language, problem.found)}`
    case 'field-missing':
    case 'field-wrong':
      return fieldText(words, problem)
    default:
      return words.file[problem.problem]
  }
}

function fieldText(
  words: FileProblemTexts,
  { problem, path }: Extract<SurveyFileProblem, { path: readonly (string | number)[] }>,
): string {
  const [first, ...inside] = path
  if (!isAudience(first)) return words[problem](path.join('.'))
  const place: string[] = [words.audience[first]]
  let field: (string | number)[] = []
  for (const step of inside) {
    const list = field.at(-1)
    if (typeof step === 'number' && isNumbered(list)) {
      place.push(words[NUMBERED[list]](step + 1))
      field = []
    } else field.push(step)
  }
  const name = (field.length > 0 ? field : path.slice(-2)).join('.')
  return `${place.join(', ')}: ${words[problem](name)}`
}

function isAudience(step: string | number | undefined): step is SurveyAudience {
  return step === 'nurse' || step === 'leader' || step === 'participant'
}

function isNumbered(list: string | number | undefined): list is keyof typeof NUMBERED {
  return typeof list === 'string' && Object.keys(NUMBERED).includes(list)
}
