import { decideRules, type AskedRules, type RulesDecision } from '../../domain/absence/ruleChange'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideSimple, type AskedSimple, type SimpleDecision } from '../../domain/simpleSettings'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict, type Mirror } from '../../store/mirror'
import { laterRulesSetting, type Setting } from '../../store/rows/settingRow'

export type ChangeRules = {
  absence(caller: Member, asked: AskedRules): Promise<RulesDecision>
  simple(caller: Member, asked: AskedSimple): Promise<SimpleDecision>
}

/** The network's rules, with who changed them and when. Nothing is written when nothing has changed. */
export function changeRules(the: {
  records: () => Records
  settings: Pick<Mirror<Setting>, 'put' | 'putMany'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): ChangeRules {
  const inTurn = <Outcome>(decide: () => Promise<Outcome>): Promise<Outcome> =>
    the.inTurn('settings', () => decideAgainOnConflict(decide))

  return {
    absence: (caller, asked) =>
      inTurn(async () => {
        const { settings, gatherings } = the.records()
        const now = the.now()
        const decision = decideRules(asked, caller, settings, gatherings.values(), now)
        if (!decision.ok || !decision.changed) return decision
        await the.settings.put({ ...laterRulesSetting(decision.rules), changed: { by: caller.id, at: now } })
        return decision
      }),

    simple: (caller, asked) =>
      inTurn(async () => {
        const now = the.now()
        const decision = decideSimple(asked, caller, the.records().settings, now)
        if (!decision.ok || decision.changed.length === 0) return decision
        const changed = { by: caller.id, at: now }
        const conflicts = await the.settings.putMany(decision.changed.map((setting) => ({ ...setting, changed })))
        if (conflicts.length > 0) throw new RowConflict('somebody else changed one of the rules')
        return decision
      }),
  }
}
