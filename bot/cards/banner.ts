import type { Card } from './card'

/** The same card with a line above it, so that what was refused can be put right where it stands. */
export function withBanner(card: Card, text: string, style: 'warning' | 'emphasis' = 'warning'): Card {
  const body = Array.isArray(card['body']) ? card['body'] : []
  const banner = {
    type: 'Container',
    style,
    bleed: true,
    items: [{ type: 'TextBlock', text, wrap: true, weight: 'Bolder' }],
  }
  return { ...card, body: [banner, ...body] }
}
