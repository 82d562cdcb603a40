import * as z from 'zod/mini'

const worded = z.object({ nb: z.string(), nn: z.string(), en: z.string() })
const orNothing = <Shape extends z.ZodMiniType>(shape: Shape) => z._default(z.nullable(shape), null)
const name = z.string().check(z.minLength(1), z.maxLength(60))

const asked = {
  id: name,
  version: z.number().check(z.int(), z.minimum(1)),
  text: worded,
  help: orNothing(worded),
  theme: orNothing(name),
  required: z._default(z.boolean(), false),
  showIf: orNothing(z.object({ question: name, isOneOf: z.array(z.string()).check(z.minLength(1)) })),
}
const options = z.array(z.object({ id: name, text: worded })).check(z.minLength(2))

const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scale'), ...asked, low: worded, high: worded }),
  z.object({ kind: z.literal('one'), ...asked, options }),
  z.object({ kind: z.literal('several'), ...asked, options }),
  z.object({ kind: z.literal('number'), ...asked, min: z.number(), max: z.number(), unit: orNothing(worded) }),
  z.object({ kind: z.literal('text'), ...asked }),
])

/** The questions of one survey, as they lie in the list, in a file, and in what the tab sends. */
export const surveyContent = z.object({
  title: worded,
  themes: z._default(z.array(z.object({ id: name, title: worded })), []),
  sections: z
    .array(
      z.object({
        id: name,
        title: worded,
        intro: orNothing(worded),
        questions: z.array(question).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  pairs: z._default(z.array(z.object({ nurse: name, leader: name })), []),
})
