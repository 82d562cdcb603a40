import { wholeSeconds } from '../clock'
import type { Column } from './columns'
import { GraphError, invalidRequest } from './graphError'

export type Fields = Record<string, unknown>

const SYSTEM_FIELDS = ['id', 'ContentType', '@odata.etag', '@odata.context']

/** The fields of a new item: what was given, what has a default, and nothing that is required may be missing. */
export function fieldsOfNew(columns: Column[], given: Fields): Fields {
  const fields: Fields = {}
  for (const column of columns) {
    if (column.defaultValue && given[column.name] === undefined) {
      fields[column.name] = checkedValue(column, literalFor(column, column.defaultValue.value))
    }
  }
  Object.assign(fields, checkedFields(columns, given))
  mustHaveRequired(columns, fields)
  return withoutNulls(fields)
}

export function changedFields(columns: Column[], before: Fields, given: Fields): Fields {
  const fields = { ...before, ...checkedFields(columns, given) }
  mustHaveRequired(columns, fields)
  return withoutNulls(fields)
}

function checkedFields(columns: Column[], given: Fields): Fields {
  const fields: Fields = {}
  for (const [name, value] of Object.entries(given)) {
    if (name.endsWith('@odata.type')) continue
    const column = columns.find((each) => each.name === name)
    if (!column && !SYSTEM_FIELDS.includes(name)) throw invalidRequest(`Field '${name}' is not recognized`)
    if (!column || column.readOnly) throw invalidRequest(`Field '${name}' is read-only`)
    if (Array.isArray(value) && given[`${name}@odata.type`] !== 'Collection(Edm.String)') {
      throw invalidRequest(`Field '${name}' is a collection and needs '${name}@odata.type'.`)
    }
    fields[name] = checkedValue(column, value)
  }
  return fields
}

function mustHaveRequired(columns: Column[], fields: Fields): void {
  for (const { name, required } of columns) {
    const value = fields[name]
    const isEmpty = value === undefined || value === null || value === ''
    if (required && isEmpty) throw invalidRequest(`Field '${name}' is required`)
  }
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function checkedValue(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (column.text) return textValue(column, column.text, value)
  if (column.number) return numberValue(column, column.number, value)
  if (column.boolean) return typeof value === 'boolean' ? value : refuse(column, 'a boolean')
  if (column.dateTime) return typeof value === 'string' ? instantValue(column, value) : refuse(column, 'a date')
  if (column.choice) return choiceValue(column, column.choice, value)
  return refuse(column, 'of a known type')
}

function textValue(column: Column, text: NonNullable<Column['text']>, value: unknown): string {
  if (typeof value !== 'string') return refuse(column, 'a string')
  if (!text.allowMultipleLines && value.length > text.maxLength) {
    return refuse(column, `at most ${text.maxLength} characters long`)
  }
  return value
}

function numberValue(column: Column, range: NonNullable<Column['number']>, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(column, 'a number')
  if (range.minimum !== undefined && value < range.minimum) return refuse(column, `at least ${range.minimum}`)
  if (range.maximum !== undefined && value > range.maximum) return refuse(column, `at most ${range.maximum}`)
  return value
}

function instantValue(column: Column, value: string): string {
  const instant = /^\d{4}-\d\d-\d\d/.test(value) ? new Date(value) : undefined
  // SharePoint drops what is smaller than a second.
  return instant && !Number.isNaN(instant.getTime()) ? wholeSeconds(instant) : refuse(column, 'a date')
}

function choiceValue(column: Column, choice: NonNullable<Column['choice']>, value: unknown): unknown {
  const isOne = (each: unknown) =>
    typeof each === 'string' && each.length <= 255 && (choice.allowTextEntry || choice.choices.includes(each))
  if (choice.displayAs === 'checkBoxes') {
    return Array.isArray(value) && value.every(isOne) ? value : refuse(column, 'some of its choices')
  }
  return isOne(value) ? value : refuse(column, 'one of its choices')
}

function refuse(column: Column, expected: string): never {
  throw new GraphError(400, 'invalidRequest', `The value of field '${column.name}' must be ${expected}.`)
}

/** A value written as text, in a filter or as a default, as the column keeps it. */
export function literalFor(column: Column, text: string): string | number | boolean {
  if (column.number) {
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : refuse(column, 'a number')
  }
  if (column.boolean) {
    if (['true', '1'].includes(text.toLowerCase())) return true
    return ['false', '0'].includes(text.toLowerCase()) ? false : refuse(column, 'a boolean')
  }
  return column.dateTime ? instantValue(column, text) : text
}
