import { z } from 'zod'
import type { Column } from './listColumns'

const LONGEST_TEXT = 255

/** A column as Graph shows it, as far as provisioning looks. */
export const existingColumn = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  required: z.boolean().default(false),
  choice: z.object({ choices: z.array(z.string()) }).nullish(),
})
export type ExistingColumn = z.output<typeof existingColumn>

/** The body that makes the column. Its Norwegian name is given afterwards: given here it could end up as the internal name. */
export function newColumn(column: Column): Record<string, unknown> {
  return {
    name: column.name,
    ...facetOf(column),
    ...(column.indexed ? { indexed: true } : {}),
    ...(column.unique ? { enforceUniqueValues: true } : {}),
    ...(column.required ? { required: true } : {}),
  }
}

type ColumnChange = { body: Record<string, unknown>; what: string[] }

/** What must be changed for an existing column to serve; nothing is taken from it. */
export function changeFor(column: Column, existing: ExistingColumn): ColumnChange | null {
  const body: Record<string, unknown> = {}
  const what: string[] = []
  const change = (properties: Record<string, unknown>, words: string) => {
    Object.assign(body, properties)
    what.push(words)
  }
  if (existing.displayName !== column.displayName) {
    change({ displayName: column.displayName }, `shown as "${column.displayName}"`)
  }
  if (column.indexed && !existing.indexed) change({ indexed: true }, 'indexed')
  // Unique values need an index, and Graph wants to hear of both at once.
  if (column.unique && !existing.enforceUniqueValues) change({ indexed: true, enforceUniqueValues: true }, 'unique')
  if (column.required && !existing.required) change({ required: true }, 'required')
  // The program leaves it empty at times, and people must be able to.
  if (!column.required && existing.required) change({ required: false }, 'not required')
  const choices = missingChoices(column, existing)
  if (choices.length > 0) {
    const all = [...(existing.choice?.choices ?? []), ...choices]
    change({ choice: { ...choiceFacet(all) } }, `new choices: ${choices.join(', ')}`)
  }
  return what.length > 0 ? { body, what } : null
}

/** The kind of a column cannot be changed; a column of another kind made by hand must be put right by hand. */
export function isOfOtherKind(column: Column, existing: ExistingColumn): boolean {
  return (column.kind === 'choice') !== Boolean(existing.choice)
}

function missingChoices(column: Column, existing: ExistingColumn): string[] {
  const present = existing.choice?.choices ?? []
  return (column.choices ?? []).filter((choice) => !present.includes(choice))
}

function facetOf({ kind, choices }: Column): Record<string, unknown> {
  switch (kind) {
    case 'text':
      return { text: { maxLength: LONGEST_TEXT } }
    case 'note':
      return { text: { allowMultipleLines: true, textType: 'plain' } }
    case 'number':
      return { number: {} }
    case 'boolean':
      return { boolean: {} }
    case 'dateTime':
      return { dateTime: { displayAs: 'default', format: 'dateTime' } }
    case 'choice':
      return { choice: choiceFacet(choices ?? []) }
  }
}

function choiceFacet(choices: readonly string[]) {
  return { allowTextEntry: false, choices, displayAs: 'dropDownMenu' }
}
