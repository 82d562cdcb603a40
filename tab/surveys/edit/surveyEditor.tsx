import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Language } from '../../../bot/domain/member'
import { questionsIn } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyContent, SurveyId } from '../../../bot/domain/surveys/survey'
import type { SurveyProblem } from '../../../bot/domain/surveys/surveyProblem'
import { editSurveyTexts } from '../../../bot/texts/tab/surveys/edit'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { useLook } from '../../look'
import { Section } from '../../parts/section'
import { useFormLook } from '../../planForm/formLook'
import { momentText, useWords } from '../../words'
import { FoldedPreview } from '../run/surveyPreview'
import { surveyAddress } from '../surveyAddress'
import type { SurveysShown } from '../surveysPages'
import { AboutFields } from './aboutFields'
import { addQuestion, addSection, moveQuestion, moveSection, removeQuestion, removeSection } from './content'
import { LanguageTabs, ProblemList, UndoBar } from './editBars'
import { findProblems, newWordings, numberOf, placeName, type EditPart } from './editPart'
import { useKeptForm, type SurveyForm } from './keptForm'
import { QuestionItem } from './questionItem'
import { useSaveForm } from './saveForm'
import { SectionItem } from './sectionItem'

/** The form of a draft. */
export function SurveyEditor({
  id,
  stored,
  first,
  twin,
  earlier,
  now,
  commands,
  refresh,
}: Pick<SurveysShown, 'now' | 'commands' | 'refresh'> & {
  id: SurveyId
  /** Null for one that is not stored yet. */
  stored: SurveyForm | null
  /** What is written before anything is changed. */
  first: SurveyForm
  twin: Survey | null
  earlier: readonly Survey[]
}) {
  const look = useLook()
  const formLook = useFormLook()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const names = questionFormTexts[language]
  const kept = useKeptForm(id, stored, now)
  const form = kept.form ?? first
  const { content, audience } = form
  const [shown, setShown] = useState<Language>(language)
  const [open, setOpen] = useState<string | null>(null)
  const [undo, setUndo] = useState<{ text: string; before: SurveyContent } | null>(null)
  const [said, setSaid] = useState('')
  const box = useRef<HTMLDivElement>(null)
  // Looked over when there is time: what is typed comes first.
  const looked = useDeferredValue(content)
  const found = useMemo(() => findProblems(looked, audience, twin), [looked, audience, twin])
  const fresh = useMemo(() => newWordings(looked, earlier), [looked, earlier])
  const saving = useSaveForm({ id, form, twin, earlier, commands, refresh }, (saved) => {
    // The id of what is open may just have been made.
    const place = open === null ? -1 : numberOf(content.sections, open) - 1
    kept.settle(saved)
    setUndo(null)
    setOpen(questionsIn(saved.content.sections)[place]?.id ?? null)
  })
  const change = (next: SurveyContent) => kept.change({ ...form, content: next })
  const part: EditPart = { content, change, shown, found }
  const focus = (selector: string) => setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus())
  const remove = (text: string, next: SurveyContent) => {
    setUndo({ text: words.removed(text), before: content })
    change(next)
    focus('[data-open], [data-add-page]')
  }
  const go = ({ where }: SurveyProblem) => {
    const question = where.number === null ? undefined : questionsIn(content.sections)[where.number - 1]
    if (question) setOpen(question.id)
    if (where.language) setShown(where.language)
    const { page, number, option, part: named } = where
    const place = placeName(number === null ? { page, part: named } : { number, option, part: named })
    setTimeout(() => {
      const at = box.current?.querySelector<HTMLElement>(`[data-at="${place}"]`)
      at?.closest('details')?.setAttribute('open', '')
      const field = at?.querySelector<HTMLElement>(
        where.language ? `[data-language="${where.language}"] :is(input, textarea)` : 'input, textarea, select, button',
      )
      ;(field ?? at)?.focus()
    })
  }
  return (
    <div ref={box} style={{ display: 'contents' }}>
      {kept.isRestored && kept.found && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {words.restored(momentText(language, new Date(kept.found.at), now))}{' '}
            {kept.found.from !== (stored && JSON.stringify(stored)) && words.changedMeanwhile}
          </MessageBarBody>
          <MessageBarActions>
            <Button className={formLook.touch} onClick={() => kept.settle(stored)}>
              {words.startAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <LanguageTabs shown={shown} found={found} onShow={setShown} />
      <ProblemList problems={found.problems} onGo={go} />
      <AboutFields
        form={form}
        set={(more) => kept.change({ ...form, ...more })}
        part={part}
        isStored={stored !== null}
      />
      <Section title={words.pages}>
        <ol className={`${look.list} ${formLook.rows}`}>
          {content.sections.map((section, index) => (
            <SectionItem
              key={section.id}
              section={section}
              page={index + 1}
              pages={content.sections.length}
              part={part}
              onMove={(step) => {
                change(moveSection(content, section.id, step))
                focus(`[data-move="${section.id} ${step}"]`)
              }}
              onRemove={() => remove(names.page(index + 1), removeSection(content, section.id))}
              onAdd={() => {
                const added = addQuestion(content, section.id, 'scale')
                change(added.content)
                setOpen(added.id)
                focus(`[data-question="${added.id}"] textarea`)
              }}
            >
              {section.questions.map((question) => {
                const number = numberOf(content.sections, question.id)
                return (
                  <QuestionItem
                    key={question.id}
                    question={question}
                    number={number}
                    page={index + 1}
                    part={part}
                    known={{ audience, twin, newWordings: fresh }}
                    isOpen={open === question.id}
                    onToggle={() => setOpen(open === question.id ? null : question.id)}
                    onMove={(step) => {
                      const next = moveQuestion(content, question.id, step)
                      change(next)
                      const page = next.sections.findIndex(({ questions }) =>
                        questions.some(({ id: each }) => each === question.id),
                      )
                      setSaid(words.moved(numberOf(next.sections, question.id), page + 1))
                      focus(`[data-move="${question.id} ${step}"]`)
                    }}
                    onRemove={() => remove(names.question(number), removeQuestion(content, question.id))}
                  />
                )
              })}
            </SectionItem>
          ))}
        </ol>
        <div>
          <Button
            size="large"
            icon={<AddRegular />}
            data-add-page
            onClick={() => {
              change(addSection(content))
              focus('[data-section]:last-of-type input')
            }}
          >
            {words.addPage}
          </Button>
        </div>
      </Section>
      {saving.problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{saving.problem}</MessageBarBody>
        </MessageBar>
      )}
      <div className={formLook.actions}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={saving.isBusy}
          icon={saving.isBusy ? <Spinner size="tiny" /> : null}
          onClick={saving.press}
        >
          {saving.isBusy ? words.saving : words.save}
        </Button>
        <Button as="a" size="large" href={surveyAddress(id)}>
          {words.leave}
        </Button>
      </div>
      <p role="status" className={look.plain}>
        {saving.done ?? said}
      </p>
      <FoldedPreview content={looked} />
      <UndoBar
        text={undo?.text ?? null}
        onUndo={() => {
          if (undo) change(undo.before)
          setUndo(null)
          focus('[data-open], [data-add-page]')
        }}
      />
    </div>
  )
}
