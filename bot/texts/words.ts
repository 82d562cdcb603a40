const MENU_WORDS = ['help', 'gatherings', 'hours', 'attendance', 'language'] as const
export type MenuWord = (typeof MENU_WORDS)[number]

/** What can be written in the chat, in all languages at once: nobody should have to know which one is chosen. */
const words: Record<MenuWord, readonly string[]> = {
  help: ['hjelp', 'help', 'meny', 'menu'],
  gatherings: ['samlinger', 'samlingar', 'gatherings', 'samling', 'gathering'],
  hours: ['timer', 'timar', 'hours'],
  attendance: ['oppmøte', 'attendance', 'oppmøteliste', 'oppmøtelister'],
  language: ['språk', 'language'],
}

const LONGEST = 200
const MOST_WORDS = 3

/** The one menu word in a short message; null when there is none, or more than one. */
export function wordIn(text: string): MenuWord | null {
  const written = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .toLowerCase()
    .replace(/<at[^>]*>.*?<\/at>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
  if (written.length > MOST_WORDS) return null
  const found = MENU_WORDS.filter((word) => words[word].some((accepted) => written.includes(accepted)))
  return found.length === 1 ? (found[0] ?? null) : null
}
