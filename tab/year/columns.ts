import type { GatheringKind, Mode, Audience } from '../../bot/domain/gathering'
import { LANGUAGES } from '../../bot/domain/member'
import type { PlanField } from '../../bot/domain/planning/planCheck'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { tabTextsIn } from '../../bot/texts/tab/texts'
import { textOf, type Cell } from './cells'

/** What a column may hold; `times` is both ends in one cell, and a channel is never in a spreadsheet. */
export type Column = Exclude<PlanField, 'channel'> | 'times'

/** The columns that a template shows, in this order. */
export const SHOWN_COLUMNS = [
  'day',
  'from',
  'to',
  'kind',
  'title',
  'areas',
  'venue',
  'mode',
  'onlineLink',
  'audience',
  'topics',
  'programme',
  'seats',
  'hours',
  'lastDay',
  'leadersUntil',
  'host',
  'material',
] as const satisfies readonly Exclude<Column, 'times'>[]

/** Without these a row cannot say what it is. */
export const NEEDED_COLUMNS = ['day', 'kind'] as const satisfies readonly Column[]

// Other words that people have for them; the names in the forms are known anyway.
const ALSO: Record<Column, readonly string[]> = {
  title: ['navn', 'namn', 'samling', 'overskrift', 'name', 'gathering'],
  kind: ['slag', 'hva', 'kva', 'kind', 'what'],
  areas: ['område', 'area', 'omr'],
  day: ['dag', 'når', 'startdato', 'day', 'when', 'start date'],
  from: ['start', 'starter', 'startar', 'fra kl', 'frå kl', 'kl fra', 'fra klokka', 'starts'],
  to: ['slutt', 'slutter', 'sluttar', 'til kl', 'kl til', 'til klokka', 'end', 'ends', 'until'],
  times: ['tid', 'klokkeslett', 'tidspunkt', 'klokka', 'kl', 'time', 'hours of day'],
  lastDay: ['sluttdato', 'til dato', 'siste dato', 'end date'],
  venue: ['lokale', 'hvor', 'kvar', 'adresse', 'place', 'where', 'location'],
  mode: ['form', 'format', 'mode'],
  onlineLink: ['nettlenke', 'nettlenkje', 'lenke til nettmøte', 'møtelenke', 'online link'],
  hours: ['antall timer', 'timer som teller', 'tal timar'],
  programme: ['agenda', 'program'],
  topics: ['tema', 'topic'],
  audience: ['målgruppe', 'deltakere', 'deltakarar', 'audience', 'hvem', 'kven'],
  leadersUntil: ['ledere med til', 'leiarar med til'],
  host: ['ansvarlig', 'ansvarleg', 'områdeleder', 'områdeleiar'],
  seats: ['antall plasser', 'tal plassar', 'seats', 'maks'],
  material: ['lenker', 'fagstoff lenker', 'material'],
}

const COLUMNS = Object.keys(ALSO) as Column[]

const columnOf = new Map<string, Column>()
for (const column of COLUMNS) for (const name of ALSO[column]) columnOf.set(plain(name), column)
// The names in the forms last: they stand over any other word for something else.
for (const language of LANGUAGES) {
  for (const column of SHOWN_COLUMNS) columnOf.set(plain(planFieldTexts[language].field[column]), column)
}

export function columnNamed(header: Cell | undefined): Column | undefined {
  return columnOf.get(plain(textOf(header)))
}

const KINDS: Record<GatheringKind, readonly string[]> = {
  'area-gathering': ['samling', 'områdesamlinger'],
  'theme-day': ['temadag', 'fagdag / temadag', 'theme day'],
  'intro-course': ['introkurs', 'intro', 'introduction course'],
  'basic-course': ['grunnkurs dag 1', 'grunnkurs dag 2', 'basic course'],
  'leader-meeting': ['dialogmøte', 'digitalt dialogmøte for ledere', 'ledermøte', 'leiarmøte', 'leader meeting'],
  'working-group-meeting': ['arbeidsgruppe', 'møte i arbeidsgruppa', 'arbeidsgruppa', 'working group'],
}
const MODES: Record<Mode, readonly string[]> = {
  physical: ['fysisk', 'oppmøte', 'in person', 'on site'],
  digital: ['digitalt', 'nett', 'teams', 'nettmøte', 'online'],
  hybrid: ['begge', 'begge deler', 'både og', 'fysisk og digitalt', 'both'],
}
const AUDIENCES: Record<Audience, readonly string[]> = {
  nurse: ['sykepleiere', 'sjukepleiarar', 'ressurssykepleier', 'nurses'],
  leader: ['leder', 'leiar', 'nærmeste ledere', 'næraste leiarar', 'leaders'],
  'working-group': ['arbeidsgruppe', 'working group'],
  external: ['ekstern', 'andre', 'eksterne deltakere', 'external', 'externals', 'guests'],
}

/** The value that a word stands for; a word nobody knows comes back as it is, to be told of. */
export const kindFrom = reading(KINDS, (language) => tabTextsIn(language).kind)
export const modeFrom = reading(MODES, (language) => tabTextsIn(language).mode)
export const audienceFrom = reading(AUDIENCES, (language) => planFieldTexts[language].audience)

function reading<Value extends string>(
  also: Record<Value, readonly string[]>,
  namesIn: (language: (typeof LANGUAGES)[number]) => Record<Value, string>,
): (written: string) => string {
  const known = new Map<string, Value>()
  for (const value of Object.keys(also) as Value[]) {
    for (const name of [value, ...also[value], ...LANGUAGES.map((language) => namesIn(language)[value])]) {
      known.set(plain(name), value)
    }
  }
  return (written) => known.get(plain(written)) ?? written
}

/** As words are compared: no capitals, no marks, nothing in brackets. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
