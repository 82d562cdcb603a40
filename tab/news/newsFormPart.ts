import type { AskedNews, NewsField } from '../../bot/domain/newsForm'

/** What every part of the form works with. */
export type NewsFormPart = {
  draft: AskedNews
  change: (more: Partial<AskedNews>) => void
  /** In words; null when there is none. `index` is the link it is about. */
  problemOf: (field: NewsField, index?: number) => string | null
}
