import type { Language } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { SentRowShown } from '../../bot/http/contract/sending'
import { sendingKindTexts } from '../../bot/texts/tab/sending/kinds'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { tabTextsIn } from '../../bot/texts/tab/texts'
import { momentText } from '../words'
import { toDoOf, whyText } from './rowText'
import { workplaceOf } from './sentTable'

/** The receivers that are shown, as a spreadsheet. */
export async function saveRows(
  rows: readonly SentRowShown[],
  records: Records,
  language: Language,
  now: Date,
): Promise<void> {
  const { saveSheet } = await import('./spreadsheet')
  const { one: words } = sendingsTexts[language]
  const areaOf = ({ member }: SentRowShown): string | null => {
    const area = records.members.get(member)?.area
    return records.areas.find(({ id }) => id === area)?.name ?? null
  }
  const when = (instant: string | null | undefined) => (instant ? momentText(language, new Date(instant), now) : null)
  const answered = ({ answer }: SentRowShown): string | null => {
    if (answer === null) return null
    return answer.kind === 'some' ? words.answeredSome : tabTextsIn(language).state[answer.kind]
  }
  await saveSheet(
    words.file,
    [
      { name: words.name, width: 28, cell: ({ member }) => records.members.get(member)?.name ?? words.somebody },
      { name: words.area, width: 18, cell: areaOf },
      { name: words.workplace, width: 28, cell: ({ member }) => workplaceOf(member, records) },
      { name: words.status, width: 20, cell: ({ state }) => sendingKindTexts[language].state[state] },
      { name: words.when, width: 24, cell: ({ at }) => when(at) },
      { name: words.why, width: 50, cell: (row) => whyText(row, language) },
      { name: words.toDo, width: 50, cell: (row) => toDoOf(row, language) },
      { name: words.answer, width: 20, cell: answered },
      { name: words.answeredWhen, width: 24, cell: ({ answer }) => when(answer?.at) },
    ],
    rows,
  )
}
