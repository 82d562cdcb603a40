import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Records } from '../../bot/domain/records'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { useFormLook } from './formLook'
import type { FormPart } from './formParts'
import { TopicTags } from './topicTags'

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'end' },
  field: { flexGrow: 1, minWidth: 0 },
  square: { minWidth: '44px', minHeight: '44px' },
  add: { alignSelf: 'start', minHeight: '44px' },
})

/** What it is about, and what should be read before. */
export function ContentFields({ plan, change, problemOf, records }: FormPart & { records: Records }) {
  const styles = useStyles()
  const form = useFormLook()
  const look = useLook()
  const { language } = useWords()
  const words = planningTexts[language]
  const { field } = planFieldTexts[language]
  const box = useRef<HTMLDivElement>(null)
  const set = (material: string[], focusOn: number) => {
    flushSync(() => change({ material }))
    const lines = box.current?.querySelectorAll('input') ?? []
    const next = lines[Math.min(focusOn, lines.length - 1)] ?? box.current?.querySelector('button')
    next?.focus()
  }
  const whole = problemOf('material')
  return (
    <Section title={words.part.content}>
      <TopicTags
        topics={plan.topics}
        records={records}
        problems={[problemOf('topics'), ...plan.topics.map((_, index) => problemOf('topics', index))]}
        onChange={(topics) => change({ topics })}
      />
      <h3 className={look.small}>{field.material}</h3>
      <p className={look.quiet}>{words.material.lead}</p>
      <div ref={box} className={form.rows}>
        {plan.material.map((line, index) => (
          <div key={index} className={styles.line}>
            <Field
              className={styles.field}
              label={words.material.line(index + 1)}
              validationMessage={problemOf('material', index)}
              data-problem={problemOf('material', index) !== null}
            >
              <Input
                size="large"
                value={line}
                inputMode="url"
                onChange={(_, { value }) =>
                  change({ material: plan.material.map((each, place) => (place === index ? value : each)) })
                }
              />
            </Field>
            <Button
              className={styles.square}
              icon={<DeleteRegular />}
              aria-label={words.material.remove(index + 1)}
              onClick={() =>
                set(
                  plan.material.filter((_, place) => place !== index),
                  index,
                )
              }
            />
          </div>
        ))}
        {whole && <p className={form.problem}>{whole}</p>}
        <Button
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => set([...plan.material, ''], plan.material.length)}
        >
          {words.material.add}
        </Button>
      </div>
    </Section>
  )
}
