import { useMemo } from 'react'
import type { GatheringId } from '../../bot/domain/gathering'
import { partAfter, useHash } from '../hash'

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
  const hash = useHash()
  return useMemo(() => openPlanIn(hash), [hash])
}

export function openPlanIn(hash: string): OpenPlan | null {
  if (hash === NEW) return { kind: 'new' }
  const edited = partAfter(EDIT, hash)
  if (edited !== null) return { kind: 'edit', id: edited }
  const copied = partAfter(COPY, hash)
  return copied === null ? null : { kind: 'copy', id: copied }
}
