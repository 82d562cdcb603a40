import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Records } from '../../bot/domain/records'
import { COMPETENCE_TOPICS } from '../../bot/texts/competenceTopics'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { useLook } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  field: { flexGrow: 1, flexBasis: '200px', maxWidth: '480px' },
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  touch: { minHeight: '44px' },
})

/** Topics as tags; what has been used before is suggested, so that it is called the same. */
export function TopicTags({
  topics,
  records,
  problems,
  onChange,
}: {
  topics: readonly string[]
  records: Records
  problems: readonly (string | null)[]
  onChange: (topics: string[]) => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = planningTexts[language].topics
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const problem = problems.find((each) => each !== null) ?? null
  const suggestions = useMemo(() => suggestionsFrom(records.gatherings), [records.gatherings])
  const add = () => {
    const topic = typed.trim().replace(/\s+/g, ' ')
    setTyped('')
    if (topic === '' || topics.some((each) => isSameTopic(each, topic))) return
    // Called as it was called before, whatever letters were typed.
    onChange([...topics, suggestions.find((each) => isSameTopic(each, topic)) ?? topic])
  }
  const remove = (index: number) => {
    flushSync(() => onChange(topics.filter((_, each) => each !== index)))
    const buttons = box.current?.querySelectorAll('li button') ?? []
    const next = buttons[Math.min(index, buttons.length - 1)] ?? box.current?.querySelector('input')
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <div ref={box} className={styles.box}>
      <p className={look.quiet}>{words.help}</p>
      <div className={styles.row}>
        <Field className={styles.field} label={words.label} validationMessage={problem} data-problem={problem !== null}>
          <Input
            size="large"
            value={typed}
            list={`${id}-topics`}
            onChange={(_, { value }) => setTyped(value)}
            // What was typed and not added would be lost with the form.
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              add()
            }}
          />
        </Field>
        <datalist id={`${id}-topics`}>
          {suggestions
            .filter((each) => !topics.includes(each))
            .map((each) => (
              <option key={each} value={each} />
            ))}
        </datalist>
        <Button className={styles.touch} size="large" onClick={add}>
          {words.add}
        </Button>
      </div>
      {topics.length > 0 && (
        <ul aria-label={words.chosen} className={`${look.list} ${styles.list}`}>
          {topics.map((topic, index) => (
            <li key={topic}>
              <Button
                className={styles.touch}
                shape="circular"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={words.remove(topic)}
                onClick={() => remove(index)}
              >
                {topic}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function suggestionsFrom(gatherings: Records['gatherings']): string[] {
  const used = [...gatherings.values()].flatMap(({ topics }) => topics)
  const known = [...COMPETENCE_TOPICS]
  for (const topic of used) if (!known.some((each) => isSameTopic(each, topic))) known.push(topic)
  return known.sort((one, other) => one.localeCompare(other, 'nb'))
}

function isSameTopic(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
