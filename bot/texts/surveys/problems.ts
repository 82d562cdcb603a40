import type { Language } from '../../domain/member'
import type { ProblemPlace, SurveyProblem, SurveyProblemKind, WordedPart } from '../../domain/surveys/surveyProblem'

/** What stands between somebody who makes a survey and those it is for, and what to do about it. */
type ProblemTexts = {
  page: (page: number) => string
  question: (number: number) => string
  option: (option: number) => string
  language: Record<Language, string>
  part: Record<WordedPart, string>
  problem: Record<SurveyProblemKind, (detail: string, part: string, language: string) => string>
}

const texts: Record<Language, ProblemTexts> = {
  nb: {
    page: (page) => `side ${page}`,
    question: (number) => `spørsmål ${number}`,
    option: (option) => `alternativ ${option}`,
    language: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    part: {
      title: 'tittelen',
      theme: 'navnet på temaet',
      'page-title': 'overskriften på siden',
      intro: 'innledningen',
      question: 'spørsmålet',
      help: 'hjelpeteksten',
      low: 'ordene ved 1',
      high: 'ordene ved 5',
      option: 'teksten',
      unit: 'enheten',
    },
    problem: {
      'no-questions': () => 'Undersøkelsen har ingen spørsmål ennå.',
      'too-many-questions': (most) => `Undersøkelsen er for lang. Ha høyst ${most} spørsmål.`,
      'empty-page': () => 'Siden har ingen spørsmål. Legg til ett, eller ta bort siden.',
      'too-many-on-page': (most) => `Ha høyst ${most} spørsmål på en side. Flytt noen til en annen side.`,
      'page-too-heavy': () => 'Siden er for lang for Teams. Flytt noen spørsmål til en annen side, eller kort ned.',
      'same-page-id': (id) => `Flere sider har id-en «${id}». Gi hver side sin egen.`,
      'same-question-id': (id) => `Flere spørsmål har id-en «${id}». Gi hvert spørsmål sin egen.`,
      'same-option-id': (id) => `Flere alternativer har id-en «${id}». Gi hvert alternativ sin egen.`,
      'same-theme-id': (id) => `Flere temaer har id-en «${id}». Gi hvert tema sin egen.`,
      'id-not-usable': (id) => `Id-en «${id}» kan ikke brukes. Bruk små bokstaver fra a til z, tall og bindestrek.`,
      'words-missing': (_, part, language) => `Skriv ${part} på ${language}.`,
      'words-too-long': (most, part, language) => `Kort ned ${part} på ${language} til høyst ${most} tegn.`,
      'unknown-theme': (id) => `Temaet «${id}» finnes ikke i undersøkelsen.`,
      'condition-unknown-question': (id) => `«Vis hvis» peker på spørsmålet «${id}», som ikke finnes.`,
      'condition-not-earlier': (id) => `«Vis hvis» må peke på et spørsmål på en tidligere side. «${id}» er ikke det.`,
      'condition-on-text': (id) => `«Vis hvis» kan ikke peke på fritekst, og «${id}» er fritekst.`,
      'condition-no-such-answer': (answer) =>
        answer === ''
          ? 'Velg minst ett svar for «vis hvis».'
          : `«Vis hvis» venter på svaret «${answer}», som ikke finnes.`,
      'too-few-options': () => 'Spørsmålet må ha minst to alternativer.',
      'too-many-options': (most) => `Spørsmålet har for mange alternativer. Ha høyst ${most}.`,
      'options-alike': (_, _part, language) => `Alternativet er likt et annet på ${language}.`,
      'range-upside-down': () => 'Det minste tallet må være mindre enn det største.',
      'range-not-whole': () => 'Det minste og det største tallet må være hele tall.',
      'pair-without-parallel': () => 'Bare undersøkelser til ressurssykepleiere og ledere kan ha par av spørsmål.',
      'pair-unknown-question': (id) => `Et par peker på spørsmålet «${id}», som ikke finnes.`,
      'pair-twice': (id) => `Spørsmålet «${id}» er med i flere par. Det kan bare være med i ett.`,
      'pair-different-kinds': (id) => `Spørsmålet og motparten «${id}» er av ulik type og kan ikke sammenlignes.`,
      'pair-different-options': (id) =>
        `Spørsmålet og motparten «${id}» må ha alternativer med de samme id-ene i samme rekkefølge.`,
    },
  },
  nn: {
    page: (page) => `side ${page}`,
    question: (number) => `spørsmål ${number}`,
    option: (option) => `alternativ ${option}`,
    language: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    part: {
      title: 'tittelen',
      theme: 'namnet på temaet',
      'page-title': 'overskrifta på sida',
      intro: 'innleiinga',
      question: 'spørsmålet',
      help: 'hjelpeteksten',
      low: 'orda ved 1',
      high: 'orda ved 5',
      option: 'teksten',
      unit: 'eininga',
    },
    problem: {
      'no-questions': () => 'Undersøkinga har ingen spørsmål enno.',
      'too-many-questions': (most) => `Undersøkinga er for lang. Ha høgst ${most} spørsmål.`,
      'empty-page': () => 'Sida har ingen spørsmål. Legg til eitt, eller ta bort sida.',
      'too-many-on-page': (most) => `Ha høgst ${most} spørsmål på ei side. Flytt nokre til ei anna side.`,
      'page-too-heavy': () => 'Sida er for lang for Teams. Flytt nokre spørsmål til ei anna side, eller kort ned.',
      'same-page-id': (id) => `Fleire sider har id-en «${id}». Gi kvar side sin eigen.`,
      'same-question-id': (id) => `Fleire spørsmål har id-en «${id}». Gi kvart spørsmål sin eigen.`,
      'same-option-id': (id) => `Fleire alternativ har id-en «${id}». Gi kvart alternativ sin eigen.`,
      'same-theme-id': (id) => `Fleire tema har id-en «${id}». Gi kvart tema sin eigen.`,
      'id-not-usable': (id) => `Id-en «${id}» kan ikkje brukast. Bruk små bokstavar frå a til z, tal og bindestrek.`,
      'words-missing': (_, part, language) => `Skriv ${part} på ${language}.`,
      'words-too-long': (most, part, language) => `Kort ned ${part} på ${language} til høgst ${most} teikn.`,
      'unknown-theme': (id) => `Temaet «${id}» finst ikkje i undersøkinga.`,
      'condition-unknown-question': (id) => `«Vis om» peikar på spørsmålet «${id}», som ikkje finst.`,
      'condition-not-earlier': (id) => `«Vis om» må peike på eit spørsmål på ei tidlegare side. «${id}» er ikkje det.`,
      'condition-on-text': (id) => `«Vis om» kan ikkje peike på fritekst, og «${id}» er fritekst.`,
      'condition-no-such-answer': (answer) =>
        answer === '' ? 'Vel minst eitt svar for «vis om».' : `«Vis om» ventar på svaret «${answer}», som ikkje finst.`,
      'too-few-options': () => 'Spørsmålet må ha minst to alternativ.',
      'too-many-options': (most) => `Spørsmålet har for mange alternativ. Ha høgst ${most}.`,
      'options-alike': (_, _part, language) => `Alternativet er likt eit anna på ${language}.`,
      'range-upside-down': () => 'Det minste talet må vere mindre enn det største.',
      'range-not-whole': () => 'Det minste og det største talet må vere heile tal.',
      'pair-without-parallel': () => 'Berre undersøkingar til ressurssjukepleiarar og leiarar kan ha par av spørsmål.',
      'pair-unknown-question': (id) => `Eit par peikar på spørsmålet «${id}», som ikkje finst.`,
      'pair-twice': (id) => `Spørsmålet «${id}» er med i fleire par. Det kan berre vere med i eitt.`,
      'pair-different-kinds': (id) => `Spørsmålet og motparten «${id}» er av ulik type og kan ikkje samanliknast.`,
      'pair-different-options': (id) =>
        `Spørsmålet og motparten «${id}» må ha alternativ med dei same id-ane i same rekkjefølgje.`,
    },
  },
  en: {
    page: (page) => `page ${page}`,
    question: (number) => `question ${number}`,
    option: (option) => `option ${option}`,
    language: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    part: {
      title: 'the title',
      theme: 'the name of the theme',
      'page-title': 'the heading of the page',
      intro: 'the introduction',
      question: 'the question',
      help: 'the help text',
      low: 'the words at 1',
      high: 'the words at 5',
      option: 'the text',
      unit: 'the unit',
    },
    problem: {
      'no-questions': () => 'The survey has no questions yet.',
      'too-many-questions': (most) => `The survey is too long. Have at most ${most} questions.`,
      'empty-page': () => 'The page has no questions. Add one, or remove the page.',
      'too-many-on-page': (most) => `Have at most ${most} questions on a page. Move some to another page.`,
      'page-too-heavy': () => 'The page is too long for Teams. Move some questions to another page, or shorten it.',
      'same-page-id': (id) => `Several pages have the id “${id}”. Give each page its own.`,
      'same-question-id': (id) => `Several questions have the id “${id}”. Give each question its own.`,
      'same-option-id': (id) => `Several options have the id “${id}”. Give each option its own.`,
      'same-theme-id': (id) => `Several themes have the id “${id}”. Give each theme its own.`,
      'id-not-usable': (id) => `The id “${id}” cannot be used. Use small letters from a to z, digits and hyphens.`,
      'words-missing': (_, part, language) => `Write ${part} in ${language}.`,
      'words-too-long': (most, part, language) => `Shorten ${part} in ${language} to at most ${most} characters.`,
      'unknown-theme': (id) => `The theme “${id}” is not in the survey.`,
      'condition-unknown-question': (id) => `“Show if” points to the question “${id}”, which does not exist.`,
      'condition-not-earlier': (id) => `“Show if” must point to a question on an earlier page. “${id}” is not on one.`,
      'condition-on-text': (id) => `“Show if” cannot point to free text, and “${id}” is free text.`,
      'condition-no-such-answer': (answer) =>
        answer === ''
          ? 'Choose at least one answer for “show if”.'
          : `“Show if” waits for the answer “${answer}”, which does not exist.`,
      'too-few-options': () => 'The question needs at least two options.',
      'too-many-options': (most) => `The question has too many options. Have at most ${most}.`,
      'options-alike': (_, _part, language) => `The option is the same as another one in ${language}.`,
      'range-upside-down': () => 'The smallest number must be smaller than the largest.',
      'range-not-whole': () => 'The smallest and the largest number must be whole numbers.',
      'pair-without-parallel': () => 'Only surveys to resource nurses and managers can have pairs of questions.',
      'pair-unknown-question': (id) => `A pair points to the question “${id}”, which does not exist.`,
      'pair-twice': (id) => `The question “${id}” is in several pairs. It can be in only one.`,
      'pair-different-kinds': (id) => `The question and its counterpart “${id}” differ in kind and cannot be compared.`,
      'pair-different-options': (id) =>
        `The question and its counterpart “${id}” must have options with the same ids in the same order.`,
    },
  },
}

/** A whole sentence, which begins by saying where it is. */
export function surveyProblemText(language: Language, { problem, where, detail }: SurveyProblem): string {
  const words = texts[language]
  const part = where.part === null ? '' : words.part[where.part]
  const sentence = words.problem[problem](String(detail ?? ''), part, words.language[where.language ?? language])
  const place = placeText(language, where)
  return place === '' ? sentence : `${place}: ${sentence}`
}

/** Such as «Side 2, spørsmål 5, alternativ 1»; empty for the whole survey. */
export function placeText(language: Language, { page, number, option }: ProblemPlace): string {
  const words = texts[language]
  const place = [
    page === null ? [] : words.page(page),
    number === null ? [] : words.question(number),
    option === null ? [] : words.option(option),
  ]
    .flat()
    .join(', ')
  return place.charAt(0).toUpperCase() + place.slice(1)
}
