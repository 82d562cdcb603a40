import { Button, makeStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { useFormLook } from './formLook'
import type { FormPart } from './formParts'
import { swapped, withItem, type Item } from './programme'
import { ProgrammeRow } from './programmeRow'

const useStyles = makeStyles({ add: { alignSelf: 'start', minHeight: '44px' } })

/** A small timetable: a new line starts where the last one ended. */
export function ProgrammeFields({ plan, change, problemOf }: FormPart) {
  const styles = useStyles()
  const form = useFormLook()
  const { language } = useWords()
  const words = planningTexts[language].programme
  const box = useRef<HTMLDivElement>(null)
  const items = plan.programme

  /** The keyboard follows the line, or goes to what is there when it cannot. */
  const set = (programme: Item[], ...places: string[]) => {
    flushSync(() => change({ programme }))
    const found = places.flatMap((place) => [...(box.current?.querySelectorAll<HTMLElement>(place) ?? [])])
    found.find((element) => !element.matches(':disabled'))?.focus()
  }
  const put = (index: number, changes: Partial<Item>) =>
    change({ programme: items.map((item, each) => (each === index ? { ...item, ...changes } : item)) })
  const move = (index: number, by: 1 | -1) => {
    const way = by === 1 ? 'down' : 'up'
    const to = index + by
    set(swapped(items, Math.min(index, to)), place(to, way), place(to, 'up'), place(to, 'down'))
  }
  const remove = (index: number) =>
    set(
      items.filter((_, each) => each !== index),
      place(Math.min(index, items.length - 2), 'remove'),
      '[data-place="add"]',
    )

  const whole = problemOf('programme')
  return (
    <Section title={planFieldTexts[language].field.programme} lead={words.lead}>
      <div ref={box} className={form.rows}>
        {items.map((item, index) => (
          <ProgrammeRow
            key={index}
            item={item}
            index={index}
            isLast={index === items.length - 1}
            problem={problemOf('programme', index)}
            onPut={(changes) => put(index, changes)}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
        {whole && <p className={form.problem}>{whole}</p>}
        <Button
          className={styles.add}
          icon={<AddRegular />}
          data-place="add"
          onClick={() => set(withItem(items, plan.from), place(items.length, items.length === 0 ? 'title' : 'end'))}
        >
          {words.add}
        </Button>
      </div>
    </Section>
  )
}

function place(index: number, name: string): string {
  return `[data-place="${index}-${name}"]`
}
