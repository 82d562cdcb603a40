import type { Question, ScaleQuestion } from '../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../bot/domain/surveys/survey'
import { asDay } from './people'

export const worded = (text: string) => ({ nb: text, nn: `${text} (nn)`, en: `${text} (en)` })

/** What every question has. */
export function asked(id: string) {
  return { id, version: 1, text: worded(`Hvor ${id}?`), help: null, theme: null, required: false, showIf: null }
}

export function scale(id: string, more: Partial<ScaleQuestion> = {}): ScaleQuestion {
  return { ...asked(id), kind: 'scale', low: worded('lite'), high: worded('mye'), ...more }
}

/** A survey to nurses with one page, open in January 2026 when nothing else is said. */
export function surveyWith(
  more: Partial<Omit<Survey, 'id'>> & { id?: string; questions?: readonly Question[] } = {},
): Survey {
  const { id = 's-1', questions = [scale('competence'), scale('confidence')], ...rest } = more
  return {
    id: id as SurveyId,
    kind: 'annual',
    series: 'ars-menti',
    audience: 'nurse',
    gathering: null,
    title: worded('Års-menti'),
    stage: 'open',
    opensOn: asDay('2026-01-12'),
    closesOn: asDay('2026-02-01'),
    endedAt: null,
    themes: [],
    sections: [{ id: 'page-1', title: worded('Faget'), intro: null, questions }],
    pairs: [],
    remindOn: [],
    record: null,
    ...rest,
  }
}
