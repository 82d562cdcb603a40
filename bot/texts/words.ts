const MENU_WORDS = ['help', 'gatherings', 'hours', 'attendance', 'calendar', 'language', 'plan'] as const
export type MenuWord = (typeof MENU_WORDS)[number]

/** What can be written in the chat, in all languages at once: nobody should have to know which one is chosen. */
const words: Record<MenuWord, readonly string[]> = {
  help: ['hjelp', 'help', 'meny', 'menu'],
  gatherings: ['samlinger', 'samlingar', 'gatherings', 'samling', 'gathering'],
  hours: ['timer', 'timar', 'hours'],
  attendance: ['oppmøte', 'attendance', 'oppmøteliste', 'oppmøtelister'],
  calendar: ['kalender', 'kalenderen', 'calendar'],
  language: ['språk', 'language'],
  plan: ['planlegg', 'planlegge', 'planleggje', 'planlegging', 'planar', 'planer', 'plan', 'plans', 'planning'],
}

const LONGEST = 200
const MOST_WORDS = 3

/** «her 4821», «jeg er her: 4821», «HER4821» or the digits alone, also with spaces between them. */
const AT_THE_DOOR = /^(?<here>(?:\p{L}+ ){0,2}here? ?)?(?<digits>(?:\d ?)*)$/u
const CODE = /^\d{4}$/

/** Somebody at the door: the code, or null when it is missing or not whole; undefined when the text is about something else. */
export function codeIn(text: string): { code: string | null } | undefined {
  const written = withoutMarkup(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  const { here, digits = '' } = AT_THE_DOOR.exec(written)?.groups ?? {}
  const code = digits.replaceAll(' ', '')
  if (CODE.test(code)) return { code }
  return here === undefined ? undefined : { code: null }
}

/** The one menu word in a short message; null when there is none, or more than one. */
export function wordIn(text: string): MenuWord | null {
  const written = withoutMarkup(text)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
  if (written.length > MOST_WORDS) return null
  const found = MENU_WORDS.filter((word) => words[word].some((accepted) => written.includes(accepted)))
  return found.length === 1 ? (found[0] ?? null) : null
}

function withoutMarkup(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .toLowerCase()
    .replace(/<at[^>]*>.*?<\/at>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
}
