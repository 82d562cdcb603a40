import * as z from 'zod/mini'
import { isClockTime, isDay, type ClockTime, type Day } from '../../domain/day'

export type FieldValue = string | number | boolean | null
export type Fields = Record<string, FieldValue>

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string }

/** How one kind of record lies in its list: the only place that knows its columns. */
export type RowKind<Value> = {
  list: string
  site: 'team' | 'vault'
  columns: readonly string[]
  keyOf(value: Value): string
  /** What the rows are looked up by besides their key, such as the gathering of an answer. */
  groupOf(value: Value): string
  toFields(value: Value): Fields
  /** People edit lists by hand: a row that does not hold says what is wrong, and is set aside. */
  parse(fields: unknown): Parsed<Value>
  /** What is written next takes the place of a row that could not be read, for nothing that it held is missed then. */
  isReplaced?: true
}

/** Makes `parse` from a schema of the columns; the problem names columns and never their content. */
export function parseWith<Shape extends z.ZodMiniType, Value>(
  schema: Shape,
  build: (fields: z.output<Shape>) => Value | { problem: string },
): (fields: unknown) => Parsed<Value> {
  return (fields) => {
    const parsed = schema.safeParse(fields)
    if (!parsed.success) {
      return { ok: false, problem: [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ') }
    }
    const value = build(parsed.data)
    return isProblem(value) ? { ok: false, problem: value.problem } : { ok: true, value }
  }
}

function isProblem(value: unknown): value is { problem: string } {
  return typeof value === 'object' && value !== null && 'problem' in value
}

/** A required id of the given brand. */
export function id<Id extends string>() {
  return z.pipe(
    z.string().check(z.minLength(1)),
    z.transform((text) => text as Id),
  )
}

/** An empty column is absent, null or "" depending on how it was emptied. */
export function orNull<Output>(schema: z.ZodMiniType<Output>): z.ZodMiniType<Output | null> {
  return z.pipe(
    z.transform((value: unknown): unknown => (value === undefined || value === '' ? null : value)),
    z.nullable(schema),
  )
}

export const day = z.pipe(
  z.string().check(z.refine(isDay)),
  z.transform((text) => text as Day),
)

export const clockTime = z.pipe(
  z.string().check(z.refine(isClockTime)),
  z.transform((text) => text as ClockTime),
)

export const instant = z.pipe(
  z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  z.transform((text) => new Date(text)),
)

export const year = z.pipe(
  z.string().check(z.regex(/^\d{4}$/)),
  z.transform((text) => Number(text)),
)

/** Ids with commas between them. */
export const commaList = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
)

/** One entry a line. */
export const lines = z.pipe(
  orNull(z.string()),
  z.transform((text) =>
    (text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
)

/** A column that holds JSON of the given shape. */
export function json<Shape extends z.ZodMiniType>(shape: Shape) {
  return z.pipe(
    z.string(),
    z.pipe(
      z.transform((text: string, context) => {
        try {
          return JSON.parse(text) as unknown
        } catch {
          context.issues.push({ code: 'custom', input: text, message: 'not JSON' })
          return z.NEVER
        }
      }),
      shape,
    ),
  )
}
