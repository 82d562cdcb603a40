import { FAMILY, GIVEN, type Crowd } from './crowd'

export type LogFindings = { lines: number; names: number; addresses: number; phones: number; tokens: number }

export function tellsOfPeople({ names, addresses, phones, tokens }: LogFindings): boolean {
  return names + addresses + phones + tokens > 0
}

/** How often a log tells who somebody is, or how to open her page. What it found is not told: the log has said enough. */
export function searchLog(log: string, crowd: Crowd, letters: readonly string[]): LogFindings {
  const names = new Set([...GIVEN, ...FAMILY].map((name) => name.toLowerCase()))
  const plain = decoded(log).toLowerCase()
  const phones = new Set(
    [...crowd.people.map(({ member }) => member), ...crowd.managers, ...crowd.workplaces].flatMap(
      ({ phone }) => phone ?? [],
    ),
  )
  const tokens = new Set(letters.flatMap(tokensIn))
  return {
    lines: log.split('\n').filter((line) => line !== '').length,
    names: found(plain, /\p{L}+/gu, (word) => names.has(word)),
    addresses: found(plain, /@sykehjem\.example|\(sykehjem\)/g, () => true),
    phones: found(plain.replaceAll(/(\d) (?=\d)/g, '$1'), /(?<!\w)\d{8}(?!\w)/g, (digits) => phones.has(digits)),
    tokens: found(log, /\/p\/|[\w-]{20,}(?:\.[\w-]+)*/g, (word) => word === '/p/' || hasToken(word, tokens)),
  }
}

/** What stands after /p/ in a letter, and each of its parts: half a secret in a log is one too many. */
export function tokensIn(letter: string): string[] {
  return [...letter.matchAll(/\/p\/([\w.-]+)/g)].flatMap(([, token = '']) => [token, ...token.split('.')])
}

function hasToken(word: string, tokens: ReadonlySet<string>): boolean {
  return [word, ...word.split('.')].some((part) => part.length >= 16 && tokens.has(part))
}

function decoded(log: string): string {
  return log.replaceAll(/%40/gi, '@').replaceAll(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}

function found(log: string, pattern: RegExp, isOne: (word: string) => boolean): number {
  let count = 0
  for (const [word] of log.matchAll(pattern)) if (isOne(word)) count++
  return count
}
