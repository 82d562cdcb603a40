import { createHmac } from 'node:crypto'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { flagsIn, knownNames, type Flag, type KnownNames } from '../../domain/surveys/flags'
import type { FreeText, SurveyComment } from '../../domain/surveys/freeText'
import { isOnlyTakenAway, saysSomething } from '../../domain/surveys/masks'
import { questionsIn } from '../../domain/surveys/question'
import type { ReviewRefusal } from '../../domain/surveys/runRefusals'
import type { SurveyId } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

/** A text with what to look at twice in it, and what of it is on the team site. */
export type ReviewedText = Pick<FreeText, 'key' | 'text' | 'state'> & { flags: Flag[]; shown: string | null }

export type TextsOutcome =
  { ok: true; questions: { question: string; texts: ReviewedText[] }[] } | { ok: false; refusal: ReviewRefusal }

export type ReviewOutcome = { ok: true; changed: boolean; text: ReviewedText } | { ok: false; refusal: ReviewRefusal }

export type ReviewTexts = {
  all(reviewer: Member, survey: SurveyId): TextsOutcome
  decide(
    reviewer: Member,
    survey: SurveyId,
    key: string,
    asked: { state: 'shown' | 'withheld'; text: string },
  ): Promise<ReviewOutcome>
}

/** What stands in a comment while it is deleted: what lies in SharePoint's recycle bin then says nothing. */
const WIPED = '–'

/**
 * What people wrote is read by the network leader before anybody else sees it. What is shown has a key that nobody can
 * trace to the vault's without the program's secret, and the same one each time, so that a press that is sent again is one.
 */
export function reviewTexts(the: {
  records: () => Records
  texts: Pick<Mirror<FreeText>, 'get' | 'inGroup' | 'put'>
  comments: Pick<Mirror<SurveyComment>, 'get' | 'inGroup' | 'put' | 'remove'>
  programSecret: string
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}): ReviewTexts {
  const keyed = (use: string, key: string): string =>
    createHmac('sha256', the.programSecret).update(`${use} of free text ${key}`).digest('base64url')
  const commentKey = (text: FreeText): string => keyed('comment', text.key)

  const commentOf = (text: FreeText): SurveyComment | undefined => {
    const known = the.comments.get(commentKey(text))
    if (known || text.state !== 'shown') return known
    // Shown before the program's secret was changed: then it is the one that belongs to no other text and could be this.
    const taken = new Set(the.texts.inGroup(text.survey).map(commentKey))
    return the.comments
      .inGroup(text.survey)
      .find(
        (comment) =>
          comment.question === text.question && !taken.has(comment.key) && isOnlyTakenAway(text.text, comment.text),
      )
  }

  const seen = (text: FreeText, names: KnownNames): ReviewedText => ({
    key: text.key,
    text: text.text,
    state: text.state,
    flags: flagsIn(text.text, names),
    shown: commentOf(text)?.text ?? null,
  })

  const names = (): KnownNames => {
    const { members, workplaces, areas } = the.records()
    return knownNames({ people: members.values(), workplaces: workplaces.values(), areas })
  }

  const refusalFor = (reviewer: Member, survey: SurveyId): ReviewRefusal | null => {
    if (reviewer.role !== 'network-leader') return 'not-yours'
    // Until it has closed the texts may still be on their way into the vault.
    return the.records().surveys.get(survey)?.stage === 'closed' ? null : 'not-found'
  }

  const show = async (text: FreeText, words: string): Promise<boolean> => {
    const before = commentOf(text)
    if (before?.text === words) return false
    const { survey, question } = text
    await the.comments.put({ key: before?.key ?? commentKey(text), survey, question, text: words })
    return true
  }

  const hide = async (text: FreeText): Promise<boolean> => {
    const before = commentOf(text)
    if (!before) return false
    await the.comments.put({ ...before, text: WIPED })
    await the.comments.remove(before.key)
    return true
  }

  return {
    all(reviewer, survey) {
      const refusal = refusalFor(reviewer, survey)
      if (refusal) return { ok: false, refusal }
      const known = names()
      // In an order of its own, so that the order of reading, which is that of the comments' rows, is not the vault's.
      const texts = [...the.texts.inGroup(survey)]
        .map((text) => ({ text, order: keyed('order', text.key) }))
        .sort((one, other) => (one.order < other.order ? -1 : 1))
        .map(({ text }) => text)
      const asked = questionsIn(the.records().surveys.get(survey)?.sections ?? []).map(({ id }) => id)
      const questions = [...new Set([...asked, ...texts.map(({ question }) => question)])]
      return {
        ok: true,
        questions: questions.flatMap((question) => {
          const written = texts.filter((text) => text.question === question)
          return written.length > 0 ? [{ question, texts: written.map((text) => seen(text, known)) }] : []
        }),
      }
    },

    decide: (reviewer, survey, key, asked) =>
      the.inTurn(`free text|${key}`, () =>
        decideAgainOnConflict(async (): Promise<ReviewOutcome> => {
          const text = the.texts.get(key)
          const refusal = refusalFor(reviewer, survey) ?? (text?.survey === survey ? null : 'not-found')
          if (refusal !== null || !text) return { ok: false, refusal: refusal ?? 'not-found' }
          const words = asked.text.trim()
          if (asked.state === 'shown') {
            if (!isOnlyTakenAway(text.text, words)) return { ok: false, refusal: 'only-taken-away' }
            if (!saysSomething(words)) return { ok: false, refusal: 'nothing-left' }
          }
          const isMoved = asked.state === 'shown' ? await show(text, words) : await hide(text)
          const after = { ...text, state: asked.state }
          // Last, so that a crash on the way leaves it waiting and not done.
          if (text.state !== asked.state) await the.texts.put(after)
          return { ok: true, changed: isMoved || text.state !== asked.state, text: seen(after, names()) }
        }),
      ),
  }
}
