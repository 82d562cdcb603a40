import { Field, Input, Select } from '@fluentui/react-components'
import { GATHERING_KINDS } from '../../bot/domain/gathering'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { CheckGroup } from './checkGroup'
import { useFormLook } from './formLook'
import type { FormPart } from './formParts'
import { kindIn, suggestedTitle, withAreas, withKind, type Suggesting } from './planDefaults'

/** An area leader may join with one other area. */
const MOST_AREAS_TOGETHER = 2

export function WhatFields({
  plan,
  change,
  problemOf,
  suggesting,
  ownArea,
}: FormPart & {
  suggesting: Suggesting
  /** The area that an area leader plans for; null for whoever may plan for all. */
  ownArea: string | null
}) {
  const form = useFormLook()
  const { language, texts } = useWords()
  const words = planningTexts[language]
  const { field } = planFieldTexts[language]
  const isFull = ownArea !== null && plan.areas.length >= MOST_AREAS_TOGETHER
  const areas = suggesting.areas.map(({ id, name }) => ({
    value: id,
    text: name,
    isFixed: plan.areas.includes(id) ? id === ownArea : isFull && id !== ownArea,
  }))
  const chooseKind = (text: string) => {
    const kind = kindIn(text)
    change(kind ? withKind(plan, kind, suggesting) : { kind: '' })
  }
  return (
    <Section title={words.part.what}>
      <div className={form.fields}>
        <Field
          label={field.kind}
          required
          validationMessage={problemOf('kind')}
          data-problem={problemOf('kind') !== null}
        >
          <Select size="large" value={plan.kind} onChange={(_, data) => chooseKind(data.value)}>
            <option value="">{words.choose}</option>
            {GATHERING_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kind[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={form.wide}>
          <CheckGroup
            label={field.areas}
            help={ownArea === null ? null : words.ownArea}
            problem={problemOf('areas')}
            options={areas}
            chosen={plan.areas}
            onChange={(chosen) => change(withAreas(plan, chosen, suggesting))}
          />
        </div>
        <Field
          className={form.wide}
          label={field.title}
          required
          validationMessage={problemOf('title')}
          data-problem={problemOf('title') !== null}
        >
          <Input
            size="large"
            value={plan.title}
            placeholder={suggestedTitle(plan, suggesting)}
            onChange={(_, data) => change({ title: data.value })}
          />
        </Field>
      </div>
    </Section>
  )
}
