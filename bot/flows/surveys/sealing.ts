import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { LONGEST_TEXT, questionsIn, type Question } from '../../domain/surveys/question'
import type { KeptAnswer, SealedAnswer } from '../../domain/surveys/answer'
import type { Survey, SurveyId } from '../../domain/surveys/survey'
import type { AreaId } from '../../domain/member'
import type { SurveyKey } from '../../store/rows/surveys/surveyKeyRow'

/** Finds and reads the answers to one survey for as long as its key is there. */
export type Seal = {
  /** Where the answer of this person, or of this device, lies. */
  keyOf(who: string): string
  close(who: string, content: KeptAnswer): SealedAnswer
  /** Null when it was not sealed with this key. */
  open(sealed: SealedAnswer): KeptAnswer | null
}

const contentSchema = z.object({
  answers: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
  submitted: z.boolean(),
  area: z.nullable(
    z.pipe(
      z.string(),
      z.transform((text) => text as AreaId),
    ),
  ),
})

const CIPHER = 'aes-256-gcm'
const [IV_BYTES, TAG_BYTES] = [12, 16]

/**
 * Two secrets are needed: the survey's own, which is destroyed when it closes, and the program's, which is in no list. So
 * the lists alone tell nothing of an answer, not even how much somebody wrote: every answer to a survey is sealed as long
 * as the longest there could be.
 */
export function sealWith(key: SurveyKey, programSecret: string, survey: Survey): Seal {
  const derived = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', programSecret, key.secret, `${key.survey}|${use}`, 32))
  const [finding, sealing] = [derived('finding'), derived('sealing')]
  const length = longestOf(survey)
  const opened = new WeakMap<SealedAnswer, KeptAnswer | null>()
  const keyOf = (who: string): string => createHmac('sha256', finding).update(who).digest('base64url')
  const read = ({ key: place, sealed }: SealedAnswer): KeptAnswer | null => {
    const bytes = Buffer.from(sealed, 'base64')
    if (bytes.length <= IV_BYTES + TAG_BYTES) return null
    const cipher = createDecipheriv(CIPHER, sealing, bytes.subarray(0, IV_BYTES))
    cipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG_BYTES))
    try {
      const text = Buffer.concat([cipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), cipher.final()]).toString('utf8')
      const parsed = contentSchema.safeParse(JSON.parse(text))
      return parsed.success ? parsed.data : null
    } catch {
      return null
    }
  }
  return {
    keyOf,
    close(who, content) {
      const place = keyOf(who)
      const text = Buffer.from(JSON.stringify(content))
      const padded = Buffer.alloc(Math.max(length, text.length), ' ')
      text.copy(padded)
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, sealing, iv).setAAD(Buffer.from(place))
      const sealed = Buffer.concat([iv, cipher.update(padded), cipher.final(), cipher.getAuthTag()])
      return { key: place, survey: key.survey, sealed: sealed.toString('base64') }
    },
    open(sealed) {
      const known = opened.get(sealed)
      if (known !== undefined) return known
      const content = read(sealed)
      opened.set(sealed, content)
      return content
    },
  }
}

/** Tells two program secrets apart without telling anything of either. */
export function markOfSecret(programSecret: string, survey: SurveyId): string {
  return createHmac('sha256', programSecret).update(`survey key of ${survey}`).digest('base64url').slice(0, 16)
}

const AROUND_BYTES = 256
/** One sign of a text takes at most this many bytes as JSON in UTF-8. */
const SIGN_BYTES = 4

function longestOf({ sections }: Survey): number {
  return AROUND_BYTES + questionsIn(sections).reduce((sum, question) => sum + bytesOf(question), 0)
}

function bytesOf(question: Question): number {
  const name = Buffer.byteLength(JSON.stringify(question.id)) + 2
  switch (question.kind) {
    case 'scale':
      return name + 1
    case 'number':
      return name + 12
    case 'one':
      return name + Math.max(...question.options.map(({ id }) => Buffer.byteLength(id) + 2))
    case 'several':
      return name + question.options.reduce((sum, { id }) => sum + Buffer.byteLength(id) + 3, 2)
    case 'text':
      return name + 2 + LONGEST_TEXT * SIGN_BYTES
  }
}
