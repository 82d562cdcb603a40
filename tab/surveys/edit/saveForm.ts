import { questionsIn } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { withNewVersions } from '../../../bot/domain/surveys/wordings'
import { surveyRequest } from '../../../bot/http/contract/surveys'
import { editSurveyTexts } from '../../../bot/texts/tab/surveys/edit'
import type { Commands } from '../../commands'
import { useOnce } from '../../planning/useOnce'
import { useWords } from '../../words'
import { refusalText } from '../refusalText'
import { requestOf, saveSurvey } from '../surveyCommands'
import { withoutLostPairs } from './content'
import type { SurveyForm } from './keptForm'
import { settleIds } from './settleIds'

type Saved = { problem: string } | { problem: null; changed: boolean; pairsToo: boolean }

/** The form as it is stored: whatever is new has its id, and a changed wording its version. */
export function settledForm(form: SurveyForm, earlier: readonly Survey[]): SurveyForm {
  const asked = new Set(questionsIn(form.content.sections).map(({ id }) => id))
  const used = earlier
    .flatMap(({ sections }) => questionsIn(sections).map(({ id }) => id))
    .filter((id) => !asked.has(id))
  const content = withoutLostPairs(settleIds(form.content, used), form.audience)
  return { ...form, content: withNewVersions(content, earlier) }
}

export function useSaveForm(
  {
    id,
    form,
    twin,
    earlier,
    commands,
    refresh,
  }: {
    id: SurveyId
    form: SurveyForm
    twin: Survey | null
    earlier: readonly Survey[]
    commands: Commands
    refresh: () => Promise<unknown>
  },
  onSaved: (form: SurveyForm) => void,
) {
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const saving = useOnce(async (): Promise<Saved> => {
    const next = settledForm(form, earlier)
    // An empty page or one lone option is fine to write, but nothing to keep.
    const request = surveyRequest.safeParse(next)
    if (!request.success) return { problem: words.notYet }
    const answer = await saveSurvey(commands, id, request.data)
    if (!answer.ok) return { problem: refusalText(answer, language) }
    const pairsToo = twin !== null && (await savePairs(twin, next))
    await refresh()
    onSaved(next)
    return { problem: null, changed: answer.changed, pairsToo }
  })
  const saved = saving.data
  return {
    press: () => saving.press(undefined),
    isBusy: saving.isPending,
    problem: saving.isError ? words.lost : (saved?.problem ?? null),
    done:
      !saved || saved.problem !== null || saving.isPending
        ? null
        : [saved.changed ? words.saved : words.unchanged, ...(saved.pairsToo ? [words.pairsToo] : [])].join(' '),
  }

  /** Both of a pair name it, so that it does not matter which of the two is looked at. */
  async function savePairs(other: Survey, { content }: SurveyForm): Promise<boolean> {
    const same = JSON.stringify(other.pairs) === JSON.stringify(content.pairs)
    if (same || other.stage !== 'draft') return false
    return (await saveSurvey(commands, other.id, requestOf({ ...other, pairs: content.pairs }))).ok
  }
}
