export type Site = 'team' | 'vault'

/**
 * Days are text ("2026-03-12"): a SharePoint date column answers in UTC and so shows the day before. Instants whose
 * order matters are text too (ISO with milliseconds), because a dateTime column keeps whole seconds.
 */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'dateTime' | 'choice'

export type Column = {
  /** Internal name: ASCII, and never changed. */
  name: string
  displayName: string
  kind: ColumnKind
  indexed?: true
  unique?: true
  required?: true
  choices?: readonly string[]
}

export type ListSchema = { name: string; site: Site; description: string; columns: readonly Column[] }

export const key: Column = {
  name: 'Key',
  displayName: 'Nøkkel',
  kind: 'text',
  indexed: true,
  unique: true,
  required: true,
}
export const year: Column = { name: 'Year', displayName: 'År', kind: 'text', indexed: true }
export const gathering: Column = {
  name: 'Gathering',
  displayName: 'Samling',
  kind: 'text',
  indexed: true,
  required: true,
}
export const member: Column = { name: 'Member', displayName: 'Medlem', kind: 'text', indexed: true, required: true }
export const area: Column = { name: 'Area', displayName: 'Område', kind: 'text', indexed: true }

export const text = (name: string, displayName: string): Column => ({ name, displayName, kind: 'text' })
export const needed = (name: string, displayName: string): Column => ({
  name,
  displayName,
  kind: 'text',
  required: true,
})
export const note = (name: string, displayName: string): Column => ({ name, displayName, kind: 'note' })
export const number = (name: string, displayName: string): Column => ({ name, displayName, kind: 'number' })
export const choice = (name: string, displayName: string, choices: readonly string[]): Column => ({
  name,
  displayName,
  kind: 'choice',
  required: true,
  choices,
})
/** A choice that may be left open. */
export const option = (name: string, displayName: string, choices: readonly string[]): Column => ({
  name,
  displayName,
  kind: 'choice',
  choices,
})
