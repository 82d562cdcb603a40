import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { questionsIn } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import type { TextsAnswer } from '../../../bot/http/contract/surveys'
import { reviewTexts } from '../../../bot/texts/tab/surveys/review'
import type { Commands } from '../../commands'
import { useLook } from '../../look'
import { useFormLook } from '../../planForm/formLook'
import { useOnce } from '../../planning/useOnce'
import { useWords } from '../../words'
import { reviewText } from '../surveyCommands'
import { MarkedText } from './markedText'
import { isSamePart, maskedText, type Cover } from './masking'
import { ReviewProgress } from './reviewProgress'

type Questions = Extract<TextsAnswer, { ok: true }>['questions']
type Wish = { key: string; state: 'shown' | 'withheld'; text: string; isUndo: boolean }

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    maxWidth: '760px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})

/** One text at a time; what is chosen is stored at once, and the next one that waits comes up. */
export function TextReview({
  id,
  survey,
  questions,
  commands,
}: {
  id: SurveyId
  survey: Survey | undefined
  questions: Questions
  commands: Commands
}) {
  const styles = useStyles()
  const look = useLook()
  const form = useFormLook()
  const { language } = useWords()
  const words = reviewTexts[language]
  const [texts, setTexts] = useState(() =>
    questions.flatMap(({ question, texts: own }) =>
      own.map((text, index) => ({ ...text, question, place: index + 1, count: own.length })),
    ),
  )
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      texts.findIndex(({ state }) => state === 'waiting'),
    ),
  )
  const [covers, setCovers] = useState<Readonly<Record<string, readonly Cover[]>>>({})
  const [past, setPast] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const card = useRef<HTMLDivElement>(null)
  const asked = useMemo(() => new Map(questionsIn(survey?.sections ?? []).map((each) => [each.id, each])), [survey])
  const current = texts[at]
  const covered = (current && covers[current.key]) ?? []
  const done = texts.filter(({ state }) => state !== 'waiting').length
  const moves = useRef(0)
  useEffect(() => {
    // Not when the page is opened: then its heading has the keyboard.
    if (moves.current > 0) card.current?.focus({ preventScroll: true })
  }, [at])
  const go = (place: number) => {
    moves.current += 1
    setAt(Math.min(texts.length - 1, Math.max(0, place)))
  }
  const saving = useOnce(async ({ key, state, text, isUndo }: Wish) => {
    const answer = await reviewText(commands, id, key, state, text)
    if (!answer.ok) return answer
    const next = texts.map((each) => (each.key === key ? { ...each, ...answer.text } : each))
    setTexts(next)
    setSaid(isUndo ? words.done.undone : words.done[state])
    if (isUndo) return answer
    setPast((before) => [...before, key])
    const from = next.findIndex((each) => each.key === key)
    const waits = [...next.keys()].map((step) => (from + 1 + step) % next.length)
    const following = waits.find((place) => next[place]?.state === 'waiting')
    if (following !== undefined) go(following)
    return answer
  })
  if (!current) return null
  const question = asked.get(current.question)
  const choose = (state: Wish['state']) => {
    const text = state === 'shown' ? maskedText(current.text, covered, language) : current.text
    saving.press({ key: current.key, state, text, isUndo: false })
  }
  const setOwn = (next: readonly Cover[]) => setCovers({ ...covers, [current.key]: next })
  const coverAll = () =>
    setOwn([...covered, ...current.flags.filter((flag) => covered.every((cover) => !isSamePart(cover, flag)))])
  const undo = () => {
    const key = past.at(-1)
    const text = texts.find((each) => each.key === key)
    if (key === undefined || !text || saving.isPending) return
    setPast(past.slice(0, -1))
    go(texts.indexOf(text))
    // There is no way back to not having looked; withheld is what nobody sees.
    if (text.state === 'shown') saving.press({ key, state: 'withheld', text: text.text, isUndo: true })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const pressed = {
      [words.key.show]: () => choose('shown'),
      [words.key.withhold]: () => choose('withheld'),
      [words.key.mask]: coverAll,
      [words.key.undo]: undo,
      arrowleft: () => go(at - 1),
      arrowright: () => go(at + 1),
    }[event.key.toLowerCase()]
    if (!pressed) return
    event.preventDefault()
    pressed()
  }
  const refusal = saving.data && !saving.data.ok ? words.refusal[saving.data.refusal] : null
  return (
    <>
      <ReviewProgress done={done} all={texts.length} />
      {done === texts.length && <p className={look.plain}>{words.all}</p>}
      <div
        className={styles.card}
        ref={card}
        tabIndex={-1}
        role="group"
        aria-label={words.ofQuestion(current.place, current.count)}
        onKeyDown={onKey}
      >
        <div>
          <h2 className={look.small}>{question?.text[language] ?? current.question}</h2>
          <p className={look.quiet}>
            {words.ofQuestion(current.place, current.count)} · {words.state[current.state]}
          </p>
        </div>
        {current.shown !== null && current.shown !== current.text && (
          <p className={look.quiet}>
            {words.shownAs} {current.shown}
          </p>
        )}
        <MarkedText
          key={current.key}
          text={current.text}
          flags={current.flags}
          covered={covered}
          onCovered={setOwn}
          onCoverAll={coverAll}
        />
        {(refusal !== null || saving.isError) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusal ?? words.lost}</MessageBarBody>
          </MessageBar>
        )}
        <div className={form.actions}>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={saving.isPending}
            onClick={() => choose('shown')}
          >
            {words.show}
          </Button>
          <Button size="large" disabledFocusable={saving.isPending} onClick={() => choose('withheld')}>
            {words.withhold}
          </Button>
          <Button size="large" disabledFocusable={past.length === 0 || saving.isPending} onClick={undo}>
            {words.undo}
          </Button>
        </div>
        <div className={form.actions}>
          <Button size="large" appearance="subtle" disabledFocusable={at === 0} onClick={() => go(at - 1)}>
            {words.previous}
          </Button>
          <Button
            size="large"
            appearance="subtle"
            disabledFocusable={at === texts.length - 1}
            onClick={() => go(at + 1)}
          >
            {words.next}
          </Button>
        </div>
        <p role="status" className={look.plain}>
          {said}
        </p>
        <p className={look.quiet}>{words.keys}</p>
      </div>
    </>
  )
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
