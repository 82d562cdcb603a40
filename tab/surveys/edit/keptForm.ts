import { useState } from 'react'
import * as z from 'zod/mini'
import { SURVEY_AUDIENCES, SURVEY_KINDS, type SurveyContent, type SurveyId } from '../../../bot/domain/surveys/survey'
import { day } from '../../../bot/store/rows/row'
import type { SurveyRequest } from '../../../bot/http/contract/surveys'

/** A survey as it is written: less may be in it than in one that is kept. */
export type SurveyForm = Omit<SurveyRequest, 'content'> & { content: SurveyContent }

const worded = z.object({ nb: z.string(), nn: z.string(), en: z.string() })
const asked = {
  id: z.string(),
  version: z.number(),
  text: worded,
  help: z.nullable(worded),
  theme: z.nullable(z.string()),
  required: z.boolean(),
  showIf: z.nullable(z.object({ question: z.string(), isOneOf: z.array(z.string()) })),
}
const options = z.array(z.object({ id: z.string(), text: worded }))
const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scale'), ...asked, low: worded, high: worded }),
  z.object({ kind: z.literal('one'), ...asked, options }),
  z.object({ kind: z.literal('several'), ...asked, options }),
  z.object({ kind: z.literal('number'), ...asked, min: z.number(), max: z.number(), unit: z.nullable(worded) }),
  z.object({ kind: z.literal('text'), ...asked }),
])
const content = z.object({
  title: worded,
  themes: z.array(z.object({ id: z.string(), title: worded })),
  sections: z.array(
    z.object({ id: z.string(), title: worded, intro: z.nullable(worded), questions: z.array(question) }),
  ),
  pairs: z.array(z.object({ nurse: z.string(), leader: z.string() })),
})
const kept = z.object({
  at: z.string(),
  /** What was stored when the writing began; something else there now was written by somebody else. */
  from: z.nullable(z.string()),
  form: z.object({
    kind: z.enum(SURVEY_KINDS),
    series: z.nullable(z.string()),
    audience: z.enum(SURVEY_AUDIENCES),
    content,
    opensOn: day,
    closesOn: day,
    remindOn: z.array(day),
  }),
})
export type Kept = { at: string; from: string | null; form: SurveyForm }

/** What is written survives a page that is loaded anew or left for a moment; it is asked about when somebody comes back. */
export function useKeptForm(id: SurveyId, stored: SurveyForm | null, now: Date) {
  const [found] = useState(() => readForm(id))
  const [form, setForm] = useState(() => found?.form ?? stored)
  const [isRestored, setRestored] = useState(found !== null && stored !== null)
  return {
    form,
    found,
    isRestored,
    change: (next: SurveyForm) => {
      setForm(next)
      keepForm(id, next, stored, now)
    },
    /** It is stored now, or not wanted. */
    settle: (next: SurveyForm | null) => {
      setForm(next)
      setRestored(false)
      forgetForm(id)
    },
  }
}

function nameOf(id: SurveyId): string {
  return `survey ${id}`
}

export function readForm(id: SurveyId): Kept | null {
  try {
    const read = kept.safeParse(JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

// A browser that keeps nothing is no reason to stop.
export function keepForm(id: SurveyId, form: SurveyForm, stored: SurveyForm | null, now: Date): void {
  try {
    const from = stored && JSON.stringify(stored)
    localStorage.setItem(nameOf(id), JSON.stringify({ at: now.toISOString(), from, form }))
  } catch {
    return
  }
}

function forgetForm(id: SurveyId): void {
  try {
    localStorage.removeItem(nameOf(id))
  } catch {
    return
  }
}
