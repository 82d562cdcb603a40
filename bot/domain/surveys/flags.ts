import { COMMON_WORDS, isGeneric, OFTEN_FIRST } from './flagWords'

/** A person's name, where somebody or something is found, a telephone, another number of a person, a workplace or an area. */
export const FLAG_KINDS = ['name', 'address', 'phone', 'number', 'place'] as const
export type FlagKind = (typeof FLAG_KINDS)[number]

/**
 * A part of a text that may tell of somebody, to the sign before `to`, as JavaScript counts them; `weak` is only a guess,
 * for the reader to look at.
 */
export type Flag = { from: number; to: number; kind: FlagKind; weak: boolean }

/** What names there are, in small letters: parts of people's names, words of workplaces, and their whole names. */
export type KnownNames = { people: ReadonlySet<string>; places: ReadonlySet<string>; wholePlaces: readonly string[] }

const SHORTEST_PART = 3

export function knownNames(from: {
  people: Iterable<{ name: string }>
  workplaces: Iterable<{ name: string }>
  areas: Iterable<{ name: string }>
}): KnownNames {
  const placeNames = [...from.workplaces, ...from.areas].map(({ name }) => small(name))
  const telling = (parts: string[]): string[] => parts.filter((part) => !isGeneric(part))
  return {
    people: new Set([...from.people].flatMap(({ name }) => partsOf(name))),
    places: new Set(placeNames.flatMap((name) => telling(partsOf(name)))),
    wholePlaces: [...new Set(placeNames)].filter((name) => name.length >= SHORTEST_PART),
  }
}

/** What whoever reads a free text before it is shown should look at twice, in the order it stands. */
export function flagsIn(text: string, known: KnownNames): Flag[] {
  const found = [...patternsIn(text), ...wholePlacesIn(text, known), ...wordsIn(text, known)]
  const surest = found.sort(
    (one, other) => Number(one.weak) - Number(other.weak) || other.to - other.from - (one.to - one.from),
  )
  const kept: Flag[] = []
  for (const flag of surest) if (kept.every(({ from, to }) => flag.to <= from || to <= flag.from)) kept.push(flag)
  return joined(
    kept.sort((one, other) => one.from - other.from),
    text,
  )
}

const ROAD = '(?:vei|veien|veg|vegen|gate|gata|gaten|allé|alleen|plass|plassen|bakken|svingen|stien)'
/** «Karl Johans gate», «Store vei» and «High Street». */
const ROAD_WITH_NAME = String.raw`\p{Lu}\p{L}* (?:${ROAD}|[Ss]treet|[Rr]oad)`

const PATTERNS: readonly { kind: FlagKind; pattern: RegExp }[] = [
  { kind: 'address', pattern: /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu },
  { kind: 'number', pattern: /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/gu },
  { kind: 'phone', pattern: /(?<![\d+])(?:(?:\+|00)\d{1,3}[ -]?)?[2-9](?:[ .-]?\d){7}(?!\d)/gu },
  { kind: 'phone', pattern: /(?<![\d+])(?:\+|00)[1-9](?:[ .-]?\d){7,13}(?!\d)/gu },
  {
    kind: 'address',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${ROAD_WITH_NAME}|\p{L}+${ROAD}) ?\d+ ?[a-zA-Z]?(?![\p{L}\d])`, 'gu'),
  },
  {
    kind: 'address',
    pattern:
      /(?<!\p{L})(?:rom|værelse|seng|pasientrom|room|bed)(?: ?nr\.?| ?nummer| no\.?)? ?\d+\p{L}?(?![\p{L}\d])/giu,
  },
  { kind: 'address', pattern: /(?<!\d)\d{4} \p{Lu}\p{L}+/gu },
]

function patternsIn(text: string): Flag[] {
  return PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
      kind,
      weak: false,
    })),
  )
}

function wholePlacesIn(text: string, { wholePlaces }: KnownNames): Flag[] {
  const lower = small(text)
  // Where small letters take another place than capitals, only the words are looked for.
  if (lower.length !== text.length) return []
  return wholePlaces.flatMap((name) => {
    const flags: Flag[] = []
    for (let from = lower.indexOf(name); from >= 0; from = lower.indexOf(name, from + 1)) {
      const to = from + name.length
      if (!isLetter(text[from - 1]) && !/^\p{L}{2}/u.test(text.slice(to))) {
        flags.push({ from, to: /^s(?!\p{L})/u.test(text.slice(to)) ? to + 1 : to, kind: 'place', weak: false })
      }
    }
    return flags
  })
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]s)?/gu

function wordsIn(text: string, { people, places }: KnownNames): Flag[] {
  return [...text.matchAll(WORD)].flatMap(({ index: from, 0: word }): Flag[] => {
    const to = from + word.length
    const forms = formsOf(word)
    const isCapital = /^\p{Lu}/u.test(word)
    const isFirst = beginsSentence(text, from)
    const isCommon = forms.some((form) => COMMON_WORDS.has(form))
    const isWeak = isCommon && (!isCapital || isFirst)
    if (forms.some((form) => people.has(form))) return [{ from, to, kind: 'name', weak: isWeak }]
    if (forms.some((form) => places.has(form))) return [{ from, to, kind: 'place', weak: isWeak }]
    const isGuess = /^\p{Lu}\p{Ll}/u.test(word) && !isFirst && !OFTEN_FIRST.has(small(word)) && !isGeneric(small(word))
    return isGuess ? [{ from, to, kind: 'name', weak: true }] : []
  })
}

/** As it is written, and without the -s of whose it is. */
function formsOf(word: string): string[] {
  const whole = small(word).replace(/['’]s$/, '')
  return whole.length > SHORTEST_PART && whole.endsWith('s') ? [whole, whole.slice(0, -1)] : [whole]
}

function beginsSentence(text: string, from: number): boolean {
  const before = text.slice(0, from).replace(/[\s"'«»“”(*–-]+$/u, (space) => (space.includes('\n') ? '\n' : ''))
  return before === '' || /[.!?:;…\n]$/u.test(before)
}

/** «Kari Nordmann» is one, and the surer of the two says how sure. */
function joined(flags: readonly Flag[], text: string): Flag[] {
  const whole: Flag[] = []
  for (const flag of flags) {
    const before = whole.at(-1)
    const isNext = before?.kind === flag.kind && /^[ -]$/.test(text.slice(before.to, flag.from))
    if (before && isNext && (flag.kind === 'name' || flag.kind === 'place')) {
      whole[whole.length - 1] = { ...before, to: flag.to, weak: before.weak && flag.weak }
    } else whole.push(flag)
  }
  return whole
}

function partsOf(name: string): string[] {
  return small(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part.length >= SHORTEST_PART)
}

function small(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb')
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}
