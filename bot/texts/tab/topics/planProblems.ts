import type { Language } from '../../../domain/member'
import type { ChangeRefusal } from '../../../domain/planning/changeGathering'
import type { PlanField, PlanProblem } from '../../../domain/planning/planCheck'
import { planFieldTexts } from './planFields'

/** Where the general words are not the best ones for a field in the form. */
type OwnProblems = Partial<Record<PlanField, Partial<Record<PlanProblem, string>>>>

/** What keeps a plan from being saved. */
export type PlanProblemTexts = {
  areasNotYours: string
  refusal: Record<ChangeRefusal | 'not-found', string>
  own: OwnProblems
}

export const planProblemTexts: Record<Language, PlanProblemTexts> = {
  nb: {
    areasNotYours: 'Velg ditt eget område, alene eller sammen med ett til.',
    refusal: {
      'not-found': 'Vi finner ikke samlingen lenger.',
      'not-yours': 'Bare områdelederen, verten eller arbeidsgruppa kan endre denne samlingen.',
      cancelled: 'Samlingen er avlyst, så den kan ikke endres. Du kan kopiere den.',
      'already-started': 'Samlingen har begynt, så den kan ikke endres.',
      held: 'Samlingen er gjennomført, så den kan ikke endres.',
      'nothing-to-undo': 'Endringen er allerede sendt ut, så den kan ikke angres.',
      'no-change': 'Du har ikke endret noe ennå.',
    },
    own: {
      kind: { missing: 'Velg en type.' },
      areas: { missing: 'Velg minst ett område.' },
      audience: { missing: 'Velg minst én gruppe.' },
      mode: { missing: 'Velg en møteform.' },
      title: { missing: 'Samlingen trenger en tittel.', 'too-long': 'Tittelen kan ha høyst 120 tegn.' },
      day: { missing: 'Velg en dato.' },
      from: { missing: 'Når begynner det?' },
      to: { missing: 'Når slutter det?' },
      lastDay: { 'outside-hours': 'En samling kan vare i høyst 14 dager.' },
      seats: { 'not-a-number': 'Skriv et helt tall, eller la det stå tomt.' },
      hours: {
        'not-a-number': 'Skriv et tall fra 0 til 40.',
        missing: 'Skriv hvor mange timer som teller, når det går over flere dager.',
      },
      programme: {
        missing: 'Skriv hva som skjer.',
        'not-a-time': 'Fyll ut både fra og til.',
        'too-long': 'Programmet er for langt.',
      },
    },
  },
  nn: {
    areasNotYours: 'Vel ditt eige område, åleine eller saman med eitt til.',
    refusal: {
      'not-found': 'Vi finn ikkje samlinga lenger.',
      'not-yours': 'Berre områdeleiaren, verten eller arbeidsgruppa kan endre denne samlinga.',
      cancelled: 'Samlinga er avlyst, så ho kan ikkje endrast. Du kan kopiere ho.',
      'already-started': 'Samlinga har byrja, så ho kan ikkje endrast.',
      held: 'Samlinga er gjennomført, så ho kan ikkje endrast.',
      'nothing-to-undo': 'Endringa er alt send ut, så ho kan ikkje angrast.',
      'no-change': 'Du har ikkje endra noko enno.',
    },
    own: {
      kind: { missing: 'Vel ein type.' },
      areas: { missing: 'Vel minst eitt område.' },
      audience: { missing: 'Vel minst éi gruppe.' },
      mode: { missing: 'Vel ei møteform.' },
      title: { missing: 'Samlinga treng ein tittel.', 'too-long': 'Tittelen kan ha høgst 120 teikn.' },
      day: { missing: 'Vel ein dato.' },
      from: { missing: 'Når byrjar det?' },
      to: { missing: 'Når sluttar det?' },
      lastDay: { 'outside-hours': 'Ei samling kan vare i høgst 14 dagar.' },
      seats: { 'not-a-number': 'Skriv eit heilt tal, eller lat det stå tomt.' },
      hours: {
        'not-a-number': 'Skriv eit tal frå 0 til 40.',
        missing: 'Skriv kor mange timar som tel, når det går over fleire dagar.',
      },
      programme: {
        missing: 'Skriv kva som skjer.',
        'not-a-time': 'Fyll ut både frå og til.',
        'too-long': 'Programmet er for langt.',
      },
    },
  },
  en: {
    areasNotYours: 'Choose your own area, alone or together with one more.',
    refusal: {
      'not-found': 'We cannot find the gathering any longer.',
      'not-yours': 'Only the area leader, the host or the working group can change this gathering.',
      cancelled: 'The gathering is cancelled, so it cannot be changed. You can copy it.',
      'already-started': 'The gathering has started, so it cannot be changed.',
      held: 'The gathering has been held, so it cannot be changed.',
      'nothing-to-undo': 'The change has already gone out, so it cannot be undone.',
      'no-change': 'You have not changed anything yet.',
    },
    own: {
      kind: { missing: 'Choose a type.' },
      areas: { missing: 'Choose at least one area.' },
      audience: { missing: 'Choose at least one group.' },
      mode: { missing: 'Choose a format.' },
      title: { missing: 'The gathering needs a title.', 'too-long': 'The title can have at most 120 characters.' },
      day: { missing: 'Choose a date.' },
      from: { missing: 'When does it begin?' },
      to: { missing: 'When does it end?' },
      lastDay: { 'outside-hours': 'A gathering can last for at most 14 days.' },
      seats: { 'not-a-number': 'Write a whole number, or leave it empty.' },
      hours: {
        'not-a-number': 'Write a number from 0 to 40.',
        missing: 'Write how many hours count, when it goes over several days.',
      },
      programme: {
        missing: 'Write what happens.',
        'not-a-time': 'Fill in both from and to.',
        'too-long': 'The programme is too long.',
      },
    },
  },
}

/** What is wrong with a field, in words for the form. */
export function problemText(language: Language, field: PlanField, problem: PlanProblem | 'not-yours'): string {
  const words = planProblemTexts[language]
  if (problem === 'not-yours') return words.areasNotYours
  return words.own[field]?.[problem] ?? planFieldTexts[language].problem[problem]
}
