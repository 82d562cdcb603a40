import { Field, Input, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { isClockTime, isDay, OSLO, instantAt } from '../../bot/domain/day'
import { AUDIENCES, type Gathering, type GatheringId } from '../../bot/domain/gathering'
import { clashesOf, clashRulesFrom, type Clash } from '../../bot/domain/planning/clashes'
import { answerDay } from '../../bot/domain/planning/invitation'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import { dayText, hoursText } from '../../bot/texts/dates'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { todayAt, useWords } from '../words'
import { useFormLook } from './formLook'
import type { FormPart } from './formParts'
import { kindIn, withDay, withLastDay } from './planDefaults'

/** Most gatherings are one day; courses may go over several. */
const OVER_DAYS = ['intro-course', 'basic-course']

const NOT_MADE_YET = '' as GatheringId

export function WhenFields({
  plan,
  change,
  problemOf,
  gathering,
  records,
  now,
}: FormPart & { gathering: Gathering | null; records: Records; now: Date }) {
  const form = useFormLook()
  const look = useLook()
  const { language } = useWords()
  const words = planningTexts[language]
  const { field } = planFieldTexts[language]
  const today = todayAt(now)
  const clashes = clashesWith(plan, gathering, records)
  const isCalled = gathering !== null && gathering.stage !== 'draft'
  const answerBy = isDay(plan.day) && plan.day > today ? answerDay(today, plan.day, records.settings) : null
  const text = (name: 'day' | 'from' | 'to' | 'lastDay' | 'hours', type: 'date' | 'time' | 'text', help?: string) => (
    <Field
      label={field[name]}
      required={name === 'day' || name === 'from' || name === 'to'}
      validationMessage={problemOf(name)}
      hint={help ?? null}
      data-problem={problemOf(name) !== null}
    >
      <Input
        size="large"
        className={form.narrow}
        type={type}
        value={plan[name]}
        {...(name === 'hours' ? { inputMode: 'decimal' as const } : {})}
        onChange={(_, { value }) =>
          change(
            name === 'day' ? withDay(plan, value) : name === 'lastDay' ? withLastDay(plan, value) : { [name]: value },
          )
        }
      />
    </Field>
  )
  return (
    <Section title={words.part.when}>
      <div className={form.fields}>
        {text('day', 'date')}
        <div className={form.times}>
          {text('from', 'time')}
          {text('to', 'time')}
        </div>
        {(OVER_DAYS.includes(plan.kind) || plan.lastDay !== '') && text('lastDay', 'date', words.lastDayHelp)}
        {text('hours', 'text', hoursHelp())}
      </div>
      {answerBy && !isCalled && <p className={look.plain}>{words.answerBy(dayText(language, answerBy, today))}</p>}
      {clashes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.clashTitle}</MessageBarTitle>
            <ul className={look.plain}>
              {clashes.map((clash) => (
                <li key={JSON.stringify(clash)}>{yearWheelTexts[language].clash(clash)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </Section>
  )

  function hoursHelp(): string {
    const span = spanIn(plan)
    if (plan.lastDay !== '' || !span) return words.hoursHelpLong
    const hours = Math.round(((span.end.getTime() - span.start.getTime()) / 3_600_000) * 4) / 4
    return words.hoursHelp(hoursText(language, hours))
  }
}

function spanIn({ day, from, to, lastDay }: AskedPlan): { start: Date; end: Date } | null {
  const last = lastDay === '' ? day : lastDay
  if (!isDay(day) || !isDay(last) || !isClockTime(from) || !isClockTime(to)) return null
  const [start, end] = [instantAt(OSLO, day, from), instantAt(OSLO, last, to)]
  return start < end ? { start, end } : null
}

/** What is in the way of the day, as soon as there is one; the hours may come later. */
function clashesWith(plan: AskedPlan, gathering: Gathering | null, records: Records): Clash[] {
  const span = spanIn(plan) ?? spanIn({ ...plan, from: '12:00', to: '12:01', lastDay: '' })
  if (!span) return []
  const others = [...records.gatherings.values()].filter(
    ({ id, stage }) => stage !== 'cancelled' && id !== gathering?.id,
  )
  const host = [...records.members.keys()].find((id) => id === plan.host) ?? null
  return clashesOf(
    {
      id: gathering?.id ?? NOT_MADE_YET,
      title: plan.title,
      kind: kindIn(plan.kind) ?? 'area-gathering',
      areas: records.areas.filter(({ id }) => plan.areas.includes(id)).map(({ id }) => id),
      audience: AUDIENCES.filter((each) => plan.audience.includes(each)),
      host,
      venue: plan.mode === 'digital' || plan.venue.trim() === '' ? null : plan.venue,
      ...span,
    },
    others,
    clashRulesFrom(records.settings, records.areas),
  )
}
