import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState } from 'react'
import { isDay } from '../../bot/domain/day'
import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'
import type { SeriesAnswerReply } from '../../bot/http/contract/plan'
import { dayText } from '../../bot/texts/dates'
import { inviteTogetherTexts } from '../../bot/texts/tab/topics/inviteTogether'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { byDoor, reachedCount } from '../parts/byDoor'
import { Choice } from '../parts/choice'
import { spanOf, todayAt, useWords } from '../words'
import { FoldedPeople, OtherDoors } from './foldedPeople'
import { inviteTogether } from './planCommands'
import { TaskDialog } from './taskDialog'
import { useOnce } from './useOnce'

const FEWEST = 2
const MOST = 10
const EVERY_AREA = ''

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minInlineSize: 0 },
  problem: { color: tokens.colorPaletteRedForeground1, margin: 0, fontWeight: tokens.fontWeightSemibold },
  title: { color: tokens.colorNeutralForeground1 },
  back: { alignSelf: 'start', minHeight: '44px' },
})

/** Several drafts called in one card: choose them, look over who gets it, send. */
export function InviteTogetherDialog({
  isOpen,
  drafts,
  areas,
  ownArea,
  now,
  commands,
  onSent,
  onClose,
}: {
  isOpen: boolean
  /** Those that may be called now, the first comes first. */
  drafts: readonly Gathering[]
  areas: readonly Area[]
  ownArea: string | null
  now: Date
  commands: Commands
  onSent: () => Promise<unknown>
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = inviteTogetherTexts[language]
  const id = useId()
  const [area, setArea] = useState<string>(ownArea ?? EVERY_AREA)
  const [chosen, setChosen] = useState<readonly GatheringId[]>([])
  // Counted, so that what is wrong is shown again when it is tried again: the list is longer than a phone.
  const [tries, setTries] = useState(0)
  const isTried = tries > 0
  const problemLine = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (tries > 0) problemLine.current?.scrollIntoView({ block: 'nearest' })
  }, [tries])
  // Those just called are drafts no longer; what was looked over stays in sight.
  const [all] = useState(() => [...drafts].sort((one, other) => one.start.getTime() - other.start.getTime()))
  const shown = all.filter((each) => area === EVERY_AREA || each.areas.some((one) => one === area))
  const ids = shown.filter((each) => chosen.includes(each.id)).map((each) => each.id)
  const wrong = ids.length < FEWEST ? words.tooFew : ids.length > MOST ? words.tooMany : null

  const looking = useOnce((asked: readonly GatheringId[]) => inviteTogether(commands, asked, true))
  const sending = useOnce(async (asked: readonly GatheringId[]) => {
    const answer = await inviteTogether(commands, asked, false)
    if (answer.ok) await onSent()
    return answer
  })
  const planned = looking.data?.ok ? looking.data : null
  const sent = sending.data?.ok ? sending.data : null
  const refusal = refusalIn(sending.data) ?? refusalIn(looking.data)
  const failed = sending.isError ? words.failed : looking.isError ? texts.problem.unexpected.text : null
  const draftOf = (gathering: string | null) => all.find((each) => each.id === gathering)
  // A year of area gatherings has the same title four times: the day tells them apart.
  const titleOf = (gathering: string | null) => draftOf(gathering)?.title
  const spanFor = (gathering: string) => {
    const draft = draftOf(gathering)
    return draft && <div className={look.quiet}>{spanOf(language, draft, now)}</div>
  }
  const people = planned?.people ?? []
  const { chat } = byDoor(people)

  const lookOver = () => {
    setTries(tries + 1)
    if (wrong === null) looking.press(ids)
  }
  const back = () => {
    looking.reset()
    sending.reset()
  }
  const toggle = (gathering: GatheringId, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, gathering] : chosen.filter((each) => each !== gathering))
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.title}
      problem={refusal ?? failed}
      action={
        sent
          ? null
          : planned
            ? {
                text: words.send(reachedCount(people)),
                busyText: words.sending,
                isBusy: sending.isPending,
                onPress: () => sending.press(ids),
              }
            : { text: words.next, busyText: words.checking, isBusy: looking.isPending, onPress: lookOver }
      }
      leave={words.leave}
      onClose={onClose}
    >
      <div role="status">
        {looking.isPending && <Spinner size="small" label={words.checking} labelPosition="below" />}
        {sent && <p className={look.plain}>{words.done(reachedCount(people))}</p>}
      </div>
      {!planned && (
        <>
          <p className={look.quiet}>{words.lead}</p>
          {areas.length > 1 && (
            <Choice
              label={words.area}
              value={area}
              onChoose={setArea}
              options={[
                { value: EVERY_AREA, text: words.everyArea },
                ...areas.map((each) => ({ value: each.id, text: each.name })),
              ]}
            />
          )}
          {shown.length === 0 && <p className={look.plain}>{words.none}</p>}
          {shown.length > 0 && (
            <fieldset className={styles.list} aria-describedby={isTried && wrong ? `${id}-problem` : undefined}>
              <legend className={look.small}>{words.gatherings}</legend>
              {shown.length <= MOST && (
                <Checkbox
                  size="large"
                  label={words.all}
                  checked={ids.length === shown.length ? true : ids.length === 0 ? false : 'mixed'}
                  onChange={(_, data) => setChosen(data.checked === true ? shown.map((each) => each.id) : [])}
                />
              )}
              {shown.map((gathering) => (
                <Checkbox
                  key={gathering.id}
                  size="large"
                  label={
                    <>
                      <span className={styles.title}>{gathering.title}</span>
                      <div className={look.quiet}>{spanOf(language, gathering, now)}</div>
                    </>
                  }
                  checked={ids.includes(gathering.id)}
                  onChange={(_, data) => toggle(gathering.id, data.checked === true)}
                />
              ))}
            </fieldset>
          )}
          <p
            ref={problemLine}
            id={`${id}-problem`}
            role="status"
            className={isTried && wrong ? styles.problem : look.quiet}
          >
            {isTried && wrong ? wrong : words.chosen(ids.length)}
          </p>
        </>
      )}
      {planned && !sent && (
        <>
          <p className={look.quiet}>{words.nothingYet}</p>
          <h3 className={look.small}>{words.oneCard}</h3>
          <ul className={look.plain}>
            {planned.gatherings.map(({ id: gathering, answerBy }) => (
              <li key={gathering}>
                {titleOf(gathering)}
                {spanFor(gathering)}
                {isDay(answerBy) && (
                  <div className={look.quiet}>{words.answerBy(dayText(language, answerBy, todayAt(now)))}</div>
                )}
              </li>
            ))}
          </ul>
          <div>
            <FoldedPeople title={words.byChat(chat.length)} people={chat} />
            <OtherDoors people={people} />
          </div>
          <Button className={styles.back} disabled={sending.isPending} onClick={back}>
            {words.back}
          </Button>
        </>
      )}
    </TaskDialog>
  )

  function refusalIn(answer: SeriesAnswerReply | undefined): string | null {
    if (!answer || answer.ok) return null
    const text = Object.entries(words.refusal).find(([each]) => each === answer.refusal)?.[1] ?? words.failed
    const title = titleOf(answer.gathering)
    return title === undefined ? text : words.about(title, text)
  }
}
