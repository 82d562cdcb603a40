import { useHash } from '../hash'

export const YEAR_PARTS = ['wheel', 'plan', 'import'] as const
export type YearPart = (typeof YEAR_PARTS)[number]

const PATHS: Record<YearPart, string> = { wheel: '', plan: '/planlegg', import: '/importer' }
const ADDRESS = /^#\/ar\/(\d{4})(\/[a-z]+)?$/

export function yearAddress(year: number, part: YearPart = 'wheel'): string {
  return `#/ar/${year}${PATHS[part]}`
}

/** The address when it is one of the year's, or null. */
export function useYearAddress(): string | null {
  const hash = useHash()
  return openedYear(hash) === null ? null : hash
}

export function openedYear(address: string): { year: number; part: YearPart } | null {
  const [, year, path = ''] = ADDRESS.exec(address) ?? []
  const part = YEAR_PARTS.find((each) => PATHS[each] === path)
  return year === undefined || part === undefined ? null : { year: Number(year), part }
}
