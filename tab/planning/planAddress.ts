import { useMemo, useSyncExternalStore } from 'react'
import type { GatheringId } from '../../bot/domain/gathering'

/** The form that is open: for a new gathering, for one that is there, or for a new one like it. */
export type OpenPlan = { kind: 'new' } | { kind: 'edit' | 'copy'; id: string }

const NEW = '#/ny'
const EDIT = '#/rediger/'
const COPY = '#/kopier/'

export const NEW_PLAN_ADDRESS = NEW

export function editAddress(id: GatheringId): string {
  return `${EDIT}${encodeURIComponent(id)}`
}

export function copyAddress(id: GatheringId): string {
  return `${COPY}${encodeURIComponent(id)}`
}

export function useOpenPlan(): OpenPlan | null {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  return useMemo(() => openPlanIn(hash), [hash])
}

export function openPlanIn(hash: string): OpenPlan | null {
  if (hash === NEW) return { kind: 'new' }
  if (hash.startsWith(EDIT)) return { kind: 'edit', id: decoded(hash.slice(EDIT.length)) }
  if (hash.startsWith(COPY)) return { kind: 'copy', id: decoded(hash.slice(COPY.length)) }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
