import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { isDay } from '../../bot/domain/day'
import { AUDIENCES, GATHERING_KINDS, MODES } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'
import type { AskedPlan, FieldProblem, PlanField } from '../../bot/domain/planning/planCheck'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { yearPreviewTexts } from '../../bot/texts/tab/topics/yearPreview'
import { dialogLook } from '../parts/dialogLook'
import { useWords } from '../words'
import { timeFromCell } from './cells'
import { programmeFrom, programmeText } from './programmeText'

const useStyles = makeStyles({
  ...dialogLook('600px'),
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
})

/** What a gathering needs to be made. What else is wrong with a row is shown when it is. */
const ALWAYS: readonly PlanField[] = ['title', 'kind', 'areas', 'day', 'from', 'to', 'venue', 'mode', 'audience']
const PLAIN = ['lastDay', 'hours', 'seats', 'onlineLink', 'host', 'leadersUntil', 'channel'] as const
const LISTS = ['topics', 'material'] as const

export function RowDialog({
  isOpen,
  asked,
  problems,
  areas,
  onSave,
  onClose,
}: {
  /** Closed by this and not by being taken away: only then does the page behind become readable again. */
  isOpen: boolean
  asked: AskedPlan
  problems: readonly Pick<FieldProblem, 'field' | 'problem'>[]
  areas: readonly Area[]
  onSave: (asked: AskedPlan) => void
  onClose: () => void
}) {
  const styles = useStyles()
  const { language, texts } = useWords()
  const words = yearPreviewTexts[language].form
  const names = planFieldTexts[language]
  const [form, setForm] = useState(asked)
  const change = (changes: Partial<AskedPlan>) => setForm({ ...form, ...changes })
  const isShown = (field: PlanField) => ALWAYS.includes(field) || problems.some((each) => each.field === field)

  /** The label and what is wrong, at the field. What was written and is no choice is said too. */
  const at = (field: PlanField, written = '') => {
    const problem = problems.find((each) => each.field === field)
    if (!problem) return { label: names.field[field] }
    const was = written === '' ? '' : ` ${words.written(written)}`
    return { label: names.field[field], validationMessage: `${names.problem[problem.problem]}${was}` }
  }
  const unknown = <Value extends string>(values: readonly Value[], text: string) =>
    values.some((value) => value === text) ? '' : text
  const toggled = (list: readonly string[], value: string, known: readonly string[], isOn: boolean) =>
    known.filter((each) => (each === value ? isOn : list.includes(each)))
  const areaIds = areas.map(({ id }) => id)
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            onSave({ ...form, from: timeFromCell(form.from), to: timeFromCell(form.to) })
          }}
        >
          <DialogBody>
            <DialogTitle>{words.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field {...at('title')}>
                <Input value={form.title} onChange={(_, { value }) => change({ title: value })} />
              </Field>
              <Field {...at('kind', unknown(GATHERING_KINDS, asked.kind))}>
                <Select
                  value={unknown(GATHERING_KINDS, form.kind) === '' ? form.kind : ''}
                  onChange={(_, { value }) => change({ kind: value })}
                >
                  <option value="" />
                  {GATHERING_KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {texts.kind[kind]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field {...at('areas', asked.areas.filter((id) => !areas.some((area) => area.id === id)).join(', '))}>
                <div role="group" aria-label={names.field.areas} className={styles.checks}>
                  {areas.map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      label={name}
                      checked={form.areas.includes(id)}
                      onChange={(_, { checked }) =>
                        change({ areas: toggled(form.areas, id, areaIds, checked === true) })
                      }
                    />
                  ))}
                </div>
              </Field>
              <Field {...at('day', isDay(asked.day) ? '' : asked.day)}>
                <Input
                  type="date"
                  value={isDay(form.day) ? form.day : ''}
                  onChange={(_, { value }) => change({ day: value })}
                />
              </Field>
              <div className={styles.pair}>
                {(['from', 'to'] as const).map((field) => (
                  <Field key={field} {...at(field)}>
                    <Input value={form[field]} onChange={(_, { value }) => change({ [field]: value })} />
                  </Field>
                ))}
              </div>
              <Field {...at('venue')}>
                <Input value={form.venue} onChange={(_, { value }) => change({ venue: value })} />
              </Field>
              <Field {...at('mode', unknown(MODES, asked.mode))}>
                <Select
                  value={unknown(MODES, form.mode) === '' ? form.mode : ''}
                  onChange={(_, { value }) => change({ mode: value })}
                >
                  <option value="" />
                  {MODES.map((mode) => (
                    <option key={mode} value={mode}>
                      {texts.mode[mode]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field {...at('audience')}>
                <div role="group" aria-label={names.field.audience} className={styles.checks}>
                  {AUDIENCES.map((audience) => (
                    <Checkbox
                      key={audience}
                      label={names.audience[audience]}
                      checked={form.audience.includes(audience)}
                      onChange={(_, { checked }) =>
                        change({ audience: toggled(form.audience, audience, AUDIENCES, checked === true) })
                      }
                    />
                  ))}
                </div>
              </Field>
              {PLAIN.filter(isShown).map((field) => (
                <Field key={field} {...at(field)}>
                  <Input value={form[field]} onChange={(_, { value }) => change({ [field]: value })} />
                </Field>
              ))}
              {LISTS.filter(isShown).map((field) => (
                <Field key={field} {...at(field)} hint={words.onePerLine}>
                  <Textarea
                    value={form[field].join('\n')}
                    onChange={(_, { value }) => change({ [field]: value.split('\n') })}
                  />
                </Field>
              ))}
              {isShown('programme') && (
                <Field {...at('programme')} hint={words.onePerLine}>
                  <Textarea
                    defaultValue={programmeText(form.programme)}
                    onChange={(_, { value }) => change({ programme: programmeFrom(value) })}
                  />
                </Field>
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" size="large">
                {words.save}
              </Button>
              <Button size="large" onClick={onClose}>
                {words.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
