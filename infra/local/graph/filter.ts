import type { Column } from './columns'
import { literalFor } from './fieldValues'
import { GraphError, invalidRequest } from './graphError'
import { fieldExpression, type Condition, type Order } from './itemTable'

type Operator = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith'
type Term = { column: string; operator: Operator; literal: string | null }

const COMPARISONS = { lt: '<', gt: '>', le: '<=', ge: '>=' }
const TERM =
  /^\s*(?:startswith\(\s*fields\/(?<starting>\w+)\s*,\s*'(?<start>(?:[^']|'')*)'\s*\)|fields\/(?<column>\w+)\s+(?<operator>eq|ne|lt|gt|le|ge)\s+(?:'(?<text>(?:[^']|'')*)'|(?<bare>-?\d[\w.:+-]*|true|false|null)))\s*/i
const CONNECTIVE = /^(and|or)\b/i
const SORT = /^\s*(?:fields\/)?(\w+)(?:\s+(asc|desc))?\s*$/i

const ID = /^id$/i

/** One indexed column, compared with literals; `mayScan` is what the Prefer header of the non-indexed query asks for. */
export function conditionFrom(text: string, columns: Column[], mayScan: boolean): Condition {
  const { terms, connectives } = parse(text)
  const names = new Set(terms.map(({ column }) => column))
  if (names.size > 1) {
    throw invalidRequest('Only one indexed field can be used in a filter at a time, and this one names several.')
  }
  const parts = terms.map((term) => sqlFor(term, columnNamed(term.column, columns, mayScan)))
  const sql = parts.map((part, index) => `${index > 0 ? `${connectives[index - 1]} ` : ''}${part.sql}`).join(' ')
  return { sql: `(${sql})`, values: parts.flatMap(({ values }) => values) }
}

export function orderFrom(text: string | null, columns: Column[], mayScan: boolean): Order {
  if (text === null) return { expression: 'id', descending: false }
  const found = SORT.exec(text)
  if (!found) throw invalidRequest('Invalid orderby clause: one field, then asc or desc.')
  const descending = found[2]?.toLowerCase() === 'desc'
  const name = found[1] ?? ''
  if (ID.test(name)) return { expression: 'id', descending }
  const column = columnNamed(name, columns, mayScan)
  // What has no value comes first, and paging needs something to compare it by.
  const nothing = column.number || column.boolean ? '-1e300' : "''"
  return { expression: `ifnull(${fieldExpression(column.name)}, ${nothing})`, descending }
}

function parse(text: string): { terms: Term[]; connectives: string[] } {
  const terms: Term[] = []
  const connectives: string[] = []
  let rest = text
  for (;;) {
    const found = TERM.exec(rest)
    if (!found?.groups) throw new GraphError(400, 'invalidRequest', 'Invalid filter clause')
    terms.push(termFrom(found.groups))
    rest = rest.slice(found[0].length)
    if (rest === '') return { terms, connectives }
    const connective = CONNECTIVE.exec(rest)
    if (!connective) throw new GraphError(400, 'invalidRequest', 'Invalid filter clause')
    connectives.push(connective[0].toUpperCase())
    rest = rest.slice(connective[0].length)
  }
}

function termFrom(groups: Record<string, string | undefined>): Term {
  const { starting, start, column, operator, text, bare } = groups
  if (starting !== undefined) return { column: starting, operator: 'startswith', literal: unescaped(start ?? '') }
  const literal = text === undefined ? (bare ?? '') : unescaped(text)
  return {
    column: column ?? '',
    operator: operatorFrom(operator),
    literal: bare?.toLowerCase() === 'null' ? null : literal,
  }
}

function operatorFrom(text: string | undefined): Operator {
  const operators: Operator[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge']
  return operators.find((operator) => operator === text?.toLowerCase()) ?? 'eq'
}

const unescaped = (text: string) => text.replaceAll("''", "'")

function columnNamed(name: string, columns: Column[], mayScan: boolean): Column {
  const column = columns.find((each) => each.name === name)
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`)
  if (column.indexed || mayScan) return column
  throw invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ` +
      `HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  )
}

function sqlFor({ operator, literal }: Term, column: Column): Condition {
  const field = fieldExpression(column.name)
  if (literal === null) {
    if (operator !== 'eq' && operator !== 'ne') throw invalidRequest('Invalid filter clause')
    return { sql: `${field} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`, values: [] }
  }
  if (operator === 'startswith') {
    return { sql: `substr(${field}, 1, ?) = ? COLLATE NOCASE`, values: [literal.length, literal] }
  }
  const parsed = literalFor(column, literal)
  const value = typeof parsed === 'boolean' ? Number(parsed) : parsed
  if (operator === 'eq') return { sql: `${field} = ? COLLATE NOCASE`, values: [value] }
  if (operator === 'ne') return { sql: `${field} IS NOT ? COLLATE NOCASE`, values: [value] }
  return { sql: `${field} ${COMPARISONS[operator]} ? COLLATE NOCASE`, values: [value] }
}
