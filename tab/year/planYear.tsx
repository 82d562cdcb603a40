import { Button, Checkbox, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useState, type RefObject } from 'react'
import { addDays, dayIn, OSLO, type Day } from '../../bot/domain/day'
import type { AreaId } from '../../bot/domain/member'
import type { ClashRules } from '../../bot/domain/planning/clashes'
import { DEFAULT_TEMPLATE, proposeYear, type YearTemplate } from '../../bot/domain/planning/proposal'
import type { Records } from '../../bot/domain/records'
import { dayText } from '../../bot/texts/dates'
import { yearPlanningTexts } from '../../bot/texts/tab/topics/yearPlanning'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { yearAddress } from './address'
import { timeFromCell } from './cells'
import { RowsPreview, type DraftRow } from './rowsPreview'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  joint: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  button: { minHeight: '44px', alignSelf: 'start' },
})

/** Somebody must have time to get a roster in order: nothing is suggested sooner than this. */
const DAYS_AHEAD = 14
const WEEKDAYS = [1, 2, 3, 4, 5]
// A week in which the first is a Monday.
const MONDAY = '2024-01-01' as Day

export function PlanYear({
  year,
  own,
  records,
  rules,
  commands,
  now,
  titleRef,
  onMade,
}: {
  year: number
  /** The area that an area leader plans for; null for all of it. */
  own: AreaId | null
  records: Records
  rules: ClashRules
  commands: Commands
  now: Date
  titleRef: RefObject<HTMLHeadingElement | null>
  onMade: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = yearPlanningTexts[language]
  const [template, setTemplate] = useState<YearTemplate>(() =>
    own === null ? DEFAULT_TEMPLATE : { ...DEFAULT_TEMPLATE, kinds: ['area-gathering'] },
  )
  const [rows, setRows] = useState<DraftRow[] | null>(null)
  const [proposals, setProposals] = useState(0)
  const areas = own === null ? records.areas : records.areas.filter(({ id }) => id === own)

  const propose = () => {
    const network = { areas, gatherings: [...records.gatherings.values()], rules }
    const earliest = addDays(dayIn(OSLO, now), DAYS_AHEAD)
    const tidy = { ...template, from: timeFromCell(template.from), to: timeFromCell(template.to) }
    const asked = proposeYear(year, network, tidy, yearWheelTexts[language].proposal, earliest)
    setRows(asked.map((each, index) => ({ number: index + 1, asked: each })))
    setProposals(proposals + 1)
  }
  const change = (changes: Partial<YearTemplate>) => setTemplate({ ...template, ...changes })
  const partnerOf = (area: AreaId) => template.joint.find((pair) => pair.includes(area))?.find((each) => each !== area)
  const join = (area: AreaId, partner: string) => {
    const others = template.joint.filter((pair) => !pair.includes(area) && !pair.some((each) => each === partner))
    const other = areas.find(({ id }) => id === partner)
    change({ joint: other ? [...others, [area, other.id]] : others })
  }
  return (
    <>
      <div className={styles.head}>
        <Link href={yearAddress(year)} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {words.back}
        </Link>
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {words.planTitle(year)}
        </h1>
        <p className={look.quiet}>{words.planLead}</p>
      </div>
      <Section title={words.kinds}>
        {own === null && (
          <fieldset className={styles.group}>
            <legend className={look.hidden}>{words.kinds}</legend>
            <div className={styles.row}>
              {DEFAULT_TEMPLATE.kinds.map((kind) => (
                <Checkbox
                  key={kind}
                  label={texts.kind[kind]}
                  checked={template.kinds.includes(kind)}
                  onChange={(_, { checked }) =>
                    change({
                      kinds: DEFAULT_TEMPLATE.kinds.filter((each) =>
                        each === kind ? checked === true : template.kinds.includes(each),
                      ),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
        )}
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.weekdays}</legend>
          <div className={styles.row}>
            {WEEKDAYS.map((weekday) => (
              <Checkbox
                key={weekday}
                label={dayText(language, addDays(MONDAY, weekday - 1)).split(' ')[0] ?? ''}
                checked={template.weekdays.includes(weekday)}
                onChange={(_, { checked }) =>
                  change({
                    weekdays: WEEKDAYS.filter((each) =>
                      each === weekday ? checked === true : template.weekdays.includes(each),
                    ),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <div className={styles.row}>
          <Field label={words.from}>
            <Input size="large" value={template.from} onChange={(_, { value }) => change({ from: value })} />
          </Field>
          <Field label={words.to}>
            <Input size="large" value={template.to} onChange={(_, { value }) => change({ to: value })} />
          </Field>
        </div>
        {areas.length > 1 && (
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{words.together}</legend>
            <p className={look.quiet}>{words.togetherHelp}</p>
            <div className={styles.joint}>
              {areas.map((area) => (
                <Choice
                  key={area.id}
                  label={area.name}
                  value={partnerOf(area.id) ?? ''}
                  options={[
                    { value: '', text: words.alone },
                    ...areas.filter(({ id }) => id !== area.id).map(({ id, name }) => ({ value: id, text: name })),
                  ]}
                  onChoose={(partner) => join(area.id, partner)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <Button appearance={rows ? 'secondary' : 'primary'} size="large" className={styles.button} onClick={propose}>
          {words.propose}
        </Button>
      </Section>
      <div role="status">{rows?.length === 0 && <p className={look.plain}>{words.nothingToPropose}</p>}</div>
      {rows && rows.length > 0 && (
        <RowsPreview
          key={proposals}
          year={year}
          rows={rows}
          onRows={setRows}
          records={records}
          commands={commands}
          onMade={onMade}
        />
      )}
    </>
  )
}
