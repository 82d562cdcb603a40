import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { InviteAnswer, InvitedPerson } from '../../bot/http/contract'
import { isDay } from '../../bot/domain/day'
import { dayText } from '../../bot/texts/dates'
import { reachGroupTexts } from '../../bot/texts/tab/sending/reachGroups'
import { useLook } from '../look'
import { todayAt, useWords } from '../words'
import { byDoor, causeText, toDoText } from './byDoor'

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  list: { columnWidth: '230px', columnGap: tokens.spacingHorizontalXXL },
  person: { breakInside: 'avoid', paddingBlock: tokens.spacingVerticalXS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
})

/** What will be sent, to whom, and who is left out and why. */
export function InvitePreview({ answer, now }: { answer: Extract<InviteAnswer, { ok: true }>; now: Date }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.invite
  const doors = reachGroupTexts[language]
  const { chat, mail, none } = byDoor(answer.people)
  return (
    <>
      <p className={look.quiet}>{words.nothingSentYet}</p>
      <div className={styles.part}>
        <h3 className={look.small}>{words.message}</h3>
        <blockquote className={styles.message}>
          {answer.message.map((line, index) => (
            <p key={index} className={look.plain}>
              {line}
            </p>
          ))}
        </blockquote>
        {isDay(answer.answerBy) && (
          <p className={look.plain}>{words.answerBy(dayText(language, answer.answerBy, todayAt(now)))}</p>
        )}
      </div>
      <Reached title={words.byChat(chat.length)} people={chat} />
      <Reached title={doors.byMail(mail.length)} help={doors.byMailHelp} people={mail} />
      <Reached title={doors.notReached(none.length)} help={doors.notReachedHelp} people={none} />
      {answer.onLeave.length > 0 && (
        <People title={words.onLeave(answer.onLeave.length)} help={words.onLeaveHelp}>
          {answer.onLeave.map(({ id, name }) => (
            <li key={id} className={styles.person}>
              {name}
            </li>
          ))}
        </People>
      )}
    </>
  )
}

function Reached({ title, help, people }: { title: string; help?: string; people: readonly InvitedPerson[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  if (people.length === 0) return null
  return (
    <People title={title} {...(help === undefined ? {} : { help })}>
      {people.map(({ id, name, workplace, reach }) => (
        <li key={id} className={styles.person}>
          {name}
          <div className={look.quiet}>{workplace}</div>
          <div>{causeText(reach, language)}</div>
          <div className={look.quiet}>{toDoText(reach, language)}</div>
        </li>
      ))}
    </People>
  )
}

function People({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const styles = useStyles()
  const look = useLook()
  return (
    <div className={styles.part}>
      <h3 className={look.small}>{title}</h3>
      {help && <p className={look.quiet}>{help}</p>}
      <ul className={mergeClasses(look.list, styles.list)}>{children}</ul>
    </div>
  )
}

export function InviteProblem({ text }: { text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
