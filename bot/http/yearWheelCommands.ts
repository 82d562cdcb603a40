import type { Server } from 'restify'
import { dayOf } from '../domain/gathering'
import type { RowDecision } from '../domain/planning/yearRows'
import type { PlanYear } from '../flows/gatherings/planYear'
import type { CommandHandler } from './commandHandler'
import { yearWheelRequest, type RowAnswer, type YearWheelAnswer } from './contract/yearWheel'

export type YearWheelCommands = { planYear: PlanYear }

/** Many gatherings planned at once, from a template or a spreadsheet. */
export function addYearWheelCommands(server: Server, handle: CommandHandler, the: YearWheelCommands): void {
  server.post(
    '/api/year-wheel',
    handle(async (member, request) => {
      const asked = yearWheelRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const { rows, ...options } = asked.data
      const planned = await the.planYear(member, rows, options)
      const lost = new Set(planned.notStored.map(({ id }) => id))
      return {
        made: planned.made.length,
        isHeldBack: planned.isHeldBack,
        rows: planned.rows.map((row) => {
          const isLost = row.status === 'right' && lost.has(row.gathering.id)
          return isLost ? { status: 'not-stored', id: row.gathering.id } : answerFor(row)
        }),
      } satisfies YearWheelAnswer
    }),
  )
}

function answerFor(row: RowDecision): RowAnswer {
  switch (row.status) {
    case 'right':
      return { status: row.status, id: row.gathering.id, clashes: row.clashes }
    case 'exists': {
      const { id, title, stage } = row.gathering
      const isCancelled = stage === 'cancelled'
      return { status: row.status, gathering: id, title, day: dayOf(row.gathering), isCancelled }
    }
    case 'wrong':
    case 'repeated':
    case 'not-yours':
      return row
  }
}
