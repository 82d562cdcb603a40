import { partAfter } from '../hash'

export const NEWS_ADDRESS = '#/nyheter'
export const NEW_NEWS_ADDRESS = `${NEWS_ADDRESS}/ny`

export type OpenNews = { view: 'list' } | { view: 'new' } | { view: 'one'; id: string }

export function newsAddress(id: string): string {
  return `${NEWS_ADDRESS}/${encodeURIComponent(id)}`
}

export function openedNews(address: string): OpenNews | null {
  if (address === NEWS_ADDRESS) return { view: 'list' }
  if (address === NEW_NEWS_ADDRESS) return { view: 'new' }
  const id = partAfter(`${NEWS_ADDRESS}/`, address)
  return id === null ? null : { view: 'one', id }
}
