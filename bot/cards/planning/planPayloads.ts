import * as z from 'zod/mini'
import type { GatheringId } from '../../domain/gathering'
import { FORM_PARTS } from '../../domain/planning/planForm'

/** Past what the form has room for, so that a text that is too long can be cut where it stands and nothing else is lost. */
const MOST_TYPED = 6000

const gathering = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(120)),
  z.transform((text) => text as GatheringId),
)
const typed = z.pipe(
  z.optional(z.string().check(z.maxLength(MOST_TYPED))),
  z.transform((text) => text ?? ''),
)
const typedList = z.pipe(
  typed,
  z.transform((text) => text.split(',').filter((part) => part !== '')),
)
const parts = z.pipe(typedList, z.array(z.enum(FORM_PARTS)))

const form = {
  title: typed,
  kind: typed,
  areas: typedList,
  day: typed,
  from: typed,
  to: typed,
  lastDay: typed,
  mode: typed,
  venue: typed,
  onlineLink: typed,
  seats: typed,
  programme: typed,
  topics: typed,
  material: typed,
}

/** Buttons of whoever plans. With `dryRun` it is only looked at what would happen, wherever somebody is to be told. */
export const planPayloads = {
  'plan.list': z.object({}),
  'plan.new': z.object({}),
  'plan.open': z.object({ gathering }),
  /** `parts` come along from a form that is gone back to. */
  'plan.edit': z.object({ gathering, parts: z.optional(parts), ...form }),
  'plan.copy': z.object({ gathering }),
  /**
   * A new form brings the name that the gathering will have, so that two presses make one. `parts` are those that stood
   * on the form: only what stood there can have been emptied on it.
   */
  'plan.save': z.object({
    gathering,
    isNew: z.optional(z.boolean()),
    copyOf: z.optional(gathering),
    parts,
    dryRun: z.boolean(),
    ...form,
  }),
  'plan.invite': z.object({ gathering, dryRun: z.boolean() }),
  'plan.cancel': z.object({ gathering, because: typed, dryRun: z.boolean() }),
  'plan.undo': z.object({ gathering }),
  'plan.announce': z.object({ gathering }),
} as const
