import { isDay } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import { changesTheWay } from '../../bot/domain/messages/beforeStart'
import type { CheckedPlan } from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import type { PlanAnswer } from '../../bot/http/contract/plan'
import { dayText } from '../../bot/texts/dates'
import { planChangeTexts } from '../../bot/texts/tab/topics/planChange'
import { reachGroupTexts } from '../../bot/texts/tab/sending/reachGroups'
import { useLook } from '../look'
import { byDoor } from '../parts/byDoor'
import { todayAt, useWords } from '../words'
import { reachOf } from './changeReach'
import { FoldedPeople, OtherDoors } from './foldedPeople'

/** Who will know of a change, how, and until when it can be undone. */
export function ChangeEffects({
  answer,
  told,
  plan,
  records,
  now,
}: {
  answer: Extract<PlanAnswer, { ok: true }>
  /** As people know it. */
  told: Gathering
  plan: CheckedPlan
  records: Records
  now: Date
}) {
  const look = useLook()
  const { language } = useWords()
  const words = planChangeTexts[language]
  const after: Gathering = { ...told, ...plan }
  const memberById = new Map<string, ReturnType<typeof records.members.get>>(records.members)
  const reach = reachOf(answer.people, told, after, (id) => memberById.get(id))
  const { staying, joining, leaving, stayingElsewhere, joiningElsewhere } = reach
  const { mail, none } = byDoor(stayingElsewhere)
  const isTold = changesTheWay(told, after)
  const hasNewDeadline = told.stage === 'invited' && answer.answerBy !== null && answer.answerBy !== told.answerBy
  return (
    <>
      <h3 className={look.small}>{words.message}</h3>
      {answer.effect === 'moved' && <p className={look.plain}>{words.askedAgain(answer.askedAgain.length)}</p>}
      {!isTold && <p className={look.plain}>{words.redrawn}</p>}
      {hasNewDeadline && answer.answerBy !== null && isDay(answer.answerBy) && (
        <p className={look.plain}>{words.answerBy(dayText(language, answer.answerBy, todayAt(now)))}</p>
      )}
      <div>
        <FoldedPeople title={words[isTold ? 'told' : 'updated'](staying.length)} people={staying} />
        <FoldedPeople title={words.joining(joining.length)} people={joining} />
        {!isTold && <FoldedPeople title={reachGroupTexts[language].seenByLink(mail.length)} people={mail} />}
        <OtherDoors people={[...(isTold ? mail : []), ...none, ...joiningElsewhere]} />
        <FoldedPeople title={words.leaving(leaving.length)} help={words.leavingHelp} people={leaving} />
      </div>
      <p className={look.quiet}>{words.undoAfter(records.settings.undoMinutes)}</p>
    </>
  )
}
