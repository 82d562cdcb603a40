import type { Gathering } from '../../domain/gathering'
import { FORM_PARTS, type FormPart, type PlanForm } from '../../domain/planning/planForm'
import { dayText } from '../../texts/dates'
import { reachGroupTexts } from '../../texts/tab/sending/reachGroups'
import { planChangeTexts } from '../../texts/tab/topics/planChange'
import { textsIn } from '../../texts/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import { button, type Card, type Json } from '../card'
import { plain } from '../plain'
import { firstThatFits } from '../size'
import { drawPlan, fewerNames, otherDoorSections, peopleSection, type Look, type NotReached } from './planBody'
import { planDifferences } from './planDifferences'

export type ChangeLook = Look & {
  before: Gathering
  after: Gathering
  form: PlanForm
  parts: readonly FormPart[]
  /** Null when the day is the same. */
  askedAgain: number | null
  /** Those who mean to come have to know, and get a message. */
  isTold: boolean
  staying: readonly string[]
  joining: readonly string[]
  leaving: readonly string[]
  stayingByMail: readonly string[]
  joiningByMail: readonly string[]
  notReached: readonly NotReached[]
  undoMinutes: number
}

/** A form that a button brings along. */
type Typed = { [name: string]: Json }

/** What changes and who is told or asked again, before anything is stored. */
export function changeLookCard(view: ChangeLook): Card {
  // Going back keeps what was typed in, unless it is so much that the card cannot carry it twice.
  return firstThatFits([
    ...fewerNames((names) => drawChange(view, names, carried(view))),
    () => drawChange(view, 0, {}),
  ])
}

function drawChange(view: ChangeLook, names: number, back: Typed): Card {
  const { frame, before, after, askedAgain, isTold, undoMinutes } = view
  const { language } = frame
  const words = planChangeTexts[language]
  const data = { gathering: after.id }
  return drawPlan(frame, textsIn(language).fallback, {
    title: words.title(plain(before.title)),
    notices: [{ style: 'emphasis', lines: [words.nothingYet] }],
    facts: [],
    sections: [
      { title: words.differences, lines: planDifferences(language, before, after, view), factSets: [] },
      {
        title: words.message,
        lines: [
          ...(askedAgain === null ? [] : [words.askedAgain(askedAgain)]),
          ...(isTold ? [] : [words.redrawn]),
          ...newDeadline(view),
        ],
        factSets: [],
      },
      ...peopleSection(language, isTold ? words.told : words.updated, view.staying, names),
      ...peopleSection(language, words.joining, view.joining, names),
      ...(isTold ? [] : peopleSection(language, reachGroupTexts[language].seenByLink, view.stayingByMail, names)),
      ...otherDoorSections(language, { byMail: lettersOf(view), notReached: view.notReached }, names),
      ...peopleSection(language, words.leaving, view.leaving, names, words.leavingHelp),
    ],
    fields: [],
    closing: words.undoAfter(undoMinutes),
    actions: [
      button(words.save, 'plan.save', { ...data, ...carried(view), dryRun: false }, { style: 'positive' }),
      button(planChatTexts[language].back, 'plan.edit', { ...data, ...back }),
    ],
  })
}

/** Those who get a letter: what nobody must act on is no new message. */
function lettersOf({ isTold, stayingByMail, joiningByMail }: ChangeLook): string[] {
  return isTold ? [...stayingByMail, ...joiningByMail] : [...joiningByMail]
}

function newDeadline({ frame, before, after, today }: ChangeLook): string[] {
  if (before.stage !== 'invited' || after.stage !== 'invited' || before.answerBy === after.answerBy) return []
  return [planChangeTexts[frame.language].answerBy(dayText(frame.language, after.answerBy, today))]
}

/** What was looked over is what is stored, so the form comes along. */
function carried({ form, parts }: ChangeLook): Typed {
  const { areas, kind, lastDay, programme, topics, material, ...rest } = form
  const shows = (part: FormPart): boolean => parts.includes(part)
  return {
    ...rest,
    ...(shows('kind') ? { kind, areas: areas.join(',') } : {}),
    ...(shows('lastDay') ? { lastDay } : {}),
    ...(shows('content') ? { programme, topics, material } : {}),
    parts: FORM_PARTS.filter(shows).join(','),
  }
}
