import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { rulesHistory, type RulesStep } from '../../bot/domain/absence/ruleChange'
import type { AbsenceKind } from '../../bot/domain/absence/absence'
import type { Records } from '../../bot/domain/records'
import type { AbsenceRules } from '../../bot/domain/settings'
import { laterRulesName, type Setting } from '../../bot/store/rows/settingRow'
import { fullDate, hoursText } from '../../bot/texts/dates'
import { rulesTexts } from '../../bot/texts/tab/absence/rules'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { momentText, todayAt, useWords } from '../words'

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** One rule, before and after; before is null for the first rules there were. */
type Line = { rule: string; before: string | null; after: string }

/** Every version of the rules of absence: what changed, from which day, by whom. */
export function RulesHistory({ records, rows, now }: { records: Records; rows: readonly Setting[]; now: Date }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = rulesTexts[language].history
  const steps = rulesHistory(records.settings)
  const today = todayAt(now)
  const inForce = steps.find(({ from }) => from === null || from <= today)
  const kinds = (told: readonly AbsenceKind[]) =>
    told.length === 0 ? words.nothing : told.map((kind) => texts.absenceKind[kind].toLowerCase()).join('; ')
  const linesOf = (rules: AbsenceRules): Record<keyof AbsenceRules, string> => ({
    nurseIsToldOf: kinds(rules.nurseIsToldOf),
    managerIsToldOf: kinds(rules.managerIsToldOf),
    managerWaitHours: rules.managerWaitHours === 0 ? words.atOnce : hoursText(language, rules.managerWaitHours),
    escalateAfter: rules.escalateAfter === 0 ? words.never : words.inARow(rules.escalateAfter),
  })
  const changes = ({ rules, before }: RulesStep): Line[] => {
    const [after, earlier] = [linesOf(rules), before && linesOf(before)]
    const names = {
      nurseIsToldOf: words.nurse,
      managerIsToldOf: words.manager,
      managerWaitHours: words.wait,
      escalateAfter: words.escalate,
    }
    const all = (['nurseIsToldOf', 'managerIsToldOf', 'managerWaitHours', 'escalateAfter'] as const).map((rule) => ({
      rule: names[rule],
      before: earlier?.[rule] ?? null,
      after: after[rule],
    }))
    return before ? all.filter((line) => line.before !== line.after) : all
  }
  const columnsOf = ({ before }: RulesStep): StackColumn<Line>[] => [
    { name: words.rule, cell: ({ rule }) => rule },
    ...(before ? [{ name: words.before, cell: (line: Line) => line.before }] : []),
    { name: before ? words.after : words.start, cell: ({ after }) => after },
  ]
  const changedBy = ({ from }: RulesStep): string | null => {
    const changed = from === null ? undefined : rows.find(({ name }) => name === laterRulesName(from))?.changed
    if (!changed) return null
    return words.by(records.members.get(changed.by)?.name ?? words.somebody, momentText(language, changed.at, now))
  }
  return (
    <Section title={words.title} lead={steps.length === 1 ? words.none : undefined}>
      <div className={styles.steps}>
        {steps.map((step) => {
          const title = step.from === null ? words.start : words.from(fullDate(language, step.from))
          return (
            <div key={step.from ?? ''}>
              <div className={styles.head}>
                <h3 className={look.small}>{title}</h3>
                {step === inForce && (
                  <Badge appearance="tint" color="success">
                    {words.inForce}
                  </Badge>
                )}
                {step.from !== null && step.from > today && (
                  <Badge appearance="tint" color="brand">
                    {words.ahead}
                  </Badge>
                )}
              </div>
              <p className={look.quiet}>{changedBy(step)}</p>
              <StackTable label={title} columns={columnsOf(step)} rows={changes(step)} keyOf={({ rule }) => rule} />
            </div>
          )
        })}
      </div>
    </Section>
  )
}
