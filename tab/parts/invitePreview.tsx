import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { InviteAnswer } from '../../bot/http/contract'
import { isDay } from '../../bot/domain/day'
import { dayText } from '../../bot/texts/dates'
import { useLook } from '../look'
import { todayAt, useWords } from '../words'

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
  const reached = answer.people.filter(({ reach }) => reach === 'chat')
  const others = answer.people.flatMap(({ reach, ...person }) => (reach === 'chat' ? [] : [{ ...person, reach }]))
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
      {reached.length > 0 && (
        <People title={words.byChat(reached.length)}>
          {reached.map(({ id, name, workplace }) => (
            <li key={id} className={styles.person}>
              {name}
              <div className={look.quiet}>{workplace}</div>
            </li>
          ))}
        </People>
      )}
      {others.length > 0 && (
        <People title={words.notByChat(others.length)} help={words.notByChatHelp}>
          {others.map(({ id, name, workplace, reach }) => (
            <li key={id} className={styles.person}>
              {name}
              <div className={look.quiet}>{workplace}</div>
              <div>{words.cause[reach]}</div>
            </li>
          ))}
        </People>
      )}
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
