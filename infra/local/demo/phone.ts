import { randomFor } from './random'

/** A number from a series that is not in use. */
export function inventedPhone(owner: string): string {
  return `99 00 00 ${String(randomFor(`phone of ${owner}`).between(0, 99)).padStart(2, '0')}`
}
