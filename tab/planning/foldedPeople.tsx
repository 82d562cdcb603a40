import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { InvitedPerson } from '../../bot/http/contract'
import { reachGroupTexts } from '../../bot/texts/tab/sending/reachGroups'
import { useLook } from '../look'
import { byDoor, causeText, toDoText } from '../parts/byDoor'
import { useWords } from '../words'

const useStyles = makeStyles({
  summary: {
    minHeight: '44px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { columnWidth: '210px', columnGap: tokens.spacingHorizontalXXL, paddingBlockEnd: tokens.spacingVerticalS },
  person: { breakInside: 'avoid', paddingBlock: tokens.spacingVerticalXS },
})

/** Those who get it by e-mail, and those who do not get it. */
export function OtherDoors({ people }: { people: readonly InvitedPerson[] }) {
  const { language } = useWords()
  const words = reachGroupTexts[language]
  const { mail, none } = byDoor(people)
  return (
    <>
      <FoldedPeople title={words.byMail(mail.length)} help={words.byMailHelp} people={mail} />
      <FoldedPeople title={words.notReached(none.length)} help={words.notReachedHelp} people={none} />
    </>
  )
}

/** How many, and at a press who: a whole network would push the button out of sight. */
export function FoldedPeople({
  title,
  help = null,
  people,
}: {
  title: string
  help?: string | null
  people: readonly InvitedPerson[]
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  if (people.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      {help && <p className={look.quiet}>{help}</p>}
      <ul className={mergeClasses(look.list, styles.list)}>
        {people.map(({ id, name, workplace, reach }) => (
          <li key={id} className={styles.person}>
            {name}
            <div className={look.quiet}>{workplace}</div>
            <div>{causeText(reach, language)}</div>
            <div className={look.quiet}>{toDoText(reach, language)}</div>
          </li>
        ))}
      </ul>
    </details>
  )
}
