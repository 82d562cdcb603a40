import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { HeldGathering } from '../../bot/domain/gathering'
import type { Records } from '../../bot/domain/records'
import type { ToldAnswer, ToldMessage } from '../../bot/http/contract/absence'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { useLook } from '../look'
import { ShowMore } from '../parts/showMore'
import { dateOf, useWords } from '../words'
import { messagesAbout, outcomeText } from './told'

const PAGE = 8

const useStyles = makeStyles({
  summary: {
    minHeight: '44px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  line: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** Gathering by gathering, the messages about absence as they went. */
export function MessageLog({
  held,
  told,
  records,
  now,
}: {
  /** The latest first. */
  held: readonly HeldGathering[]
  told: ToldAnswer
  records: Records
  now: Date
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = absenceTexts[language].log
  const [count, setCount] = useState(PAGE)
  const logs = held
    .map((gathering) => ({ gathering, messages: messagesAbout(told, gathering.id) }))
    .filter(({ messages }) => messages.length > 0)
  if (logs.length === 0) return <p className={look.plain}>{words.none}</p>
  return (
    <>
      <ul className={look.list}>
        {logs.slice(0, count).map(({ gathering, messages }) => (
          <li key={gathering.id}>
            <details>
              <summary className={styles.summary}>
                {gathering.title}, {dateOf(language, gathering.start, now)}{' '}
                <span className={styles.count}>({words.messages(messages.length)})</span>
              </summary>
              <ul className={look.list}>
                {messages.map((message) => (
                  <li key={`${message.kind}|${message.to}`} className={styles.line}>
                    {nameOf(message)}
                    <div className={look.quiet}>
                      {words.kind[message.kind]} · {outcomeText(message, language, now)}
                    </div>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {logs.length > count && (
        <ShowMore count={Math.min(PAGE, logs.length - count)} onMore={() => setCount(count + PAGE)} />
      )}
    </>
  )

  function nameOf({ to }: ToldMessage): string {
    return records.members.get(to)?.name ?? words.somebody
  }
}
