import { GraphError, GraphLost } from './graphError'
import { NotStored, RowConflict } from './mirror'

/** Whatever kept a list from taking it: the same may be tried once more. */
export function isStorageTrouble(error: unknown): boolean {
  return [NotStored, RowConflict, GraphError, GraphLost].some((kind) => error instanceof kind)
}
