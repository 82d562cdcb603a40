import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { invalidRequest, parsedBody } from './graphError'

const LONGEST_LINE = 255
const MOST_INDEXED = 20

const facets = {
  text: z.object({
    allowMultipleLines: z.boolean().default(false),
    appendChangesToExistingText: z.boolean().default(false),
    linesForEditing: z.number().default(0),
    maxLength: z.number().int().min(1).max(LONGEST_LINE).default(LONGEST_LINE),
    textType: z.enum(['plain', 'richText']).default('plain'),
  }),
  number: z.object({
    decimalPlaces: z.string().default('automatic'),
    displayAs: z.enum(['number', 'percentage']).default('number'),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  boolean: z.object({}),
  dateTime: z.object({
    displayAs: z.enum(['default', 'friendly', 'standard']).default('default'),
    format: z.enum(['dateOnly', 'dateTime']).default('dateOnly'),
  }),
  choice: z.object({
    allowTextEntry: z.boolean().default(false),
    choices: z.array(z.string()).min(1),
    displayAs: z.enum(['checkBoxes', 'dropDownMenu', 'radioButtons']).default('dropDownMenu'),
  }),
}
const facetNames = ['text', 'number', 'boolean', 'dateTime', 'choice'] as const

const described = {
  displayName: z.string().min(1),
  description: z.string(),
  indexed: z.boolean(),
  enforceUniqueValues: z.boolean(),
  required: z.boolean(),
  hidden: z.boolean(),
  defaultValue: z.object({ value: z.string() }).nullable(),
}
const optionalFacets = {
  text: facets.text.optional(),
  number: facets.number.optional(),
  boolean: facets.boolean.optional(),
  dateTime: facets.dateTime.optional(),
  choice: facets.choice.optional(),
}

export const columnSchema = z.object({
  ...described,
  ...optionalFacets,
  id: z.string(),
  name: z.string(),
  readOnly: z.boolean(),
  columnGroup: z.string(),
})
export type Column = z.infer<typeof columnSchema>

const newColumnSchema = z.object({
  name: z.string().min(1).max(LONGEST_LINE),
  displayName: described.displayName.optional(),
  description: described.description.default(''),
  indexed: described.indexed.default(false),
  enforceUniqueValues: described.enforceUniqueValues.default(false),
  required: described.required.default(false),
  hidden: described.hidden.default(false),
  defaultValue: described.defaultValue.default(null),
  ...optionalFacets,
})
const changeSchema = z.object({
  displayName: described.displayName.optional(),
  description: described.description.optional(),
  indexed: described.indexed.optional(),
  enforceUniqueValues: described.enforceUniqueValues.optional(),
  required: described.required.optional(),
  hidden: described.hidden.optional(),
  defaultValue: described.defaultValue.optional(),
  choice: facets.choice.partial().optional(),
  number: facets.number.partial().optional(),
})

export function columnFrom(body: unknown): Column {
  const given = parsedBody(newColumnSchema, body)
  const kinds = facetNames.filter((facet) => given[facet] !== undefined)
  if (kinds.length !== 1) throw invalidRequest(`Column '${given.name}' must have exactly one type this server knows.`)
  return checked({
    ...given,
    id: randomUUID(),
    name: internalName(given.name),
    displayName: given.displayName ?? given.name,
    readOnly: false,
    columnGroup: 'Custom Columns',
  })
}

export function changedColumn(column: Column, body: unknown): Column {
  const { choice, number, ...change } = parsedBody(changeSchema, body)
  if (column.readOnly) throw invalidRequest(`Column '${column.name}' is read-only.`)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  return checked(
    columnSchema.parse({
      ...column,
      ...given,
      ...(choice && column.choice ? { choice: { ...column.choice, ...choice } } : {}),
      ...(number && column.number ? { number: { ...column.number, ...number } } : {}),
    }),
  )
}

function checked(column: Column): Column {
  const isLong = column.text?.allowMultipleLines === true || column.choice?.displayAs === 'checkBoxes'
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values.`)
  }
  if (column.indexed && isLong) throw invalidRequest(`Column '${column.name}' is of a type that cannot be indexed.`)
  if (column.enforceUniqueValues && column.boolean) {
    throw invalidRequest(`Column '${column.name}' is of a type that cannot enforce unique values.`)
  }
  return column
}

export function mustHaveRoomForIndexes(columns: Column[]): void {
  if (columns.filter(({ indexed }) => indexed).length <= MOST_INDEXED) return
  throw invalidRequest(`A list can have at most ${MOST_INDEXED} indexed columns.`)
}

/** What every list has from the beginning. */
export function columnsOfEveryList(): Column[] {
  const made = { ...columnFrom({ name: 'Created', dateTime: { format: 'dateTime' } }), readOnly: true }
  const changed = { ...columnFrom({ name: 'Modified', dateTime: { format: 'dateTime' } }), readOnly: true }
  return [columnFrom({ name: 'Title', text: {} }), made, changed].map((column) => ({
    ...column,
    columnGroup: '_Hidden',
  }))
}

/** SharePoint writes whatever is not a plain letter, digit or underscore as its code, for good. */
function internalName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`)
}
