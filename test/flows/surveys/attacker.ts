import { createHash, createHmac } from 'node:crypto'
import type { SealedAnswer, KeptAnswer } from '../../../bot/domain/surveys/answer'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { sealWith } from '../../../bot/flows/surveys/sealing'
import type { Graph } from '../../../bot/store/graph'
import { SITES } from '../../support/provisioned'

/** A row with all that SharePoint says of it. */
export type SeenRow = { list: string; id: number; created: string; modified: string; fields: Record<string, unknown> }

type Item = { id: string; createdDateTime: string; lastModifiedDateTime: string; fields: Record<string, unknown> }

export function seenRow(list: string, item: Item): SeenRow {
  const { id, createdDateTime: created, lastModifiedDateTime: modified, fields } = item
  return { list, id: Number(id), created, modified, fields }
}

/** Every list of both sites. */
export async function everyRow(graph: Graph): Promise<SeenRow[]> {
  const rows: SeenRow[] = []
  for (const site of Object.values(SITES)) {
    const lists = (await graph.send({ method: 'GET', path: `/sites/${site}/lists` })).body as {
      value: { name: string }[]
    }
    for (const { name: list } of lists.value) {
      const path = `/sites/${site}/lists/${list}/items?$expand=fields&$top=5000`
      const { value } = (await graph.send({ method: 'GET', path })).body as { value: Item[] }
      rows.push(...value.map((item) => seenRow(list, item)))
    }
  }
  return rows
}

/** Everything that could be a key: each text in each column, and its parts. */
export function secretsIn(rows: readonly { fields: unknown }[], ...more: string[]): string[] {
  const texts = rows.flatMap(({ fields }) => Object.values(fields as object).filter((each) => typeof each === 'string'))
  return [...new Set([...texts.filter((text) => text.length < 200), ...more])]
}

/** Members whose place among the answers follows from a secret that was found, in any of the usual ways. */
export function placesFound(
  keys: ReadonlySet<string>,
  members: readonly string[],
  survey: Survey,
  secrets: readonly string[],
  rowSecrets: readonly string[],
): string[] {
  const isPlace = (digest: Buffer): boolean =>
    keys.has(digest.toString('base64url')) || keys.has(digest.toString('hex')) || keys.has(digest.toString('base64'))
  return members.filter((member) => {
    const texts = [member, `${survey.id}|${member}`, `${member}|${survey.id}`]
    const plain = texts.some((text) => isPlace(createHash('sha256').update(text).digest()))
    const hashed = secrets.some((secret) =>
      texts.some((text) => isPlace(createHmac('sha256', secret).update(text).digest())),
    )
    const sealed = secrets.some((program) =>
      rowSecrets.some((secret) => {
        return keys.has(sealOf(survey, secret, program).keyOf(member))
      }),
    )
    return plain || hashed || sealed
  })
}

/** What opens with any two of the secrets, in the program's own way: the attacker has read its code. */
export function openedWith(
  rows: readonly SealedAnswer[],
  survey: Survey,
  rowSecrets: readonly string[],
  programSecrets: readonly string[],
): KeptAnswer[] {
  const seals = rowSecrets.flatMap((secret) => programSecrets.map((program) => sealOf(survey, secret, program)))
  return rows.flatMap((row) => seals.flatMap((seal) => seal.open(row) ?? []))
}

const sealsKnown = new Map<string, ReturnType<typeof sealWith>>()

function sealOf(survey: Survey, secret: string, program: string) {
  const name = JSON.stringify([survey.id, secret, program])
  const seal = sealsKnown.get(name) ?? sealWith({ survey: survey.id, secret, mark: '' }, program, survey)
  sealsKnown.set(name, seal)
  return seal
}

/**
 * How far from chance the order of one is from the order of the other: Spearman's rank correlation times the square root of
 * n − 1, which by chance is normal with deviation 1. In perfect order it is the root itself, 6.2 for forty.
 */
function orderTold(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [ranks(one), ranks(other)]
  const middle = (one.length - 1) / 2
  const sum = (values: readonly number[], others: readonly number[]): number =>
    values.reduce((total, value, index) => total + (value - middle) * ((others[index] ?? 0) - middle), 0)
  const spread = Math.sqrt(sum(first, first) * sum(second, second))
  return spread === 0 ? 0 : (sum(first, second) / spread) * Math.sqrt(one.length - 1)
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
}

/** Numbers that an attacker could order rows by. */
function featuresOf({ id, created, modified, fields }: SeenRow): Record<string, number> {
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return {
    id,
    created: Date.parse(created),
    modified: Date.parse(modified),
    ...Object.fromEntries(texts.map(([name, text]) => [`length of ${name}`, text.length])),
    ...Object.fromEntries(texts.map(([name, text]) => [`beginning of ${name}`, beginningOf(text)])),
  }
}

function beginningOf(text: string): number {
  return [...text.slice(0, 4)].reduce((sum, sign) => sum * 128 + (sign.codePointAt(0) ?? 0), 0)
}

/** The feature by which the rows are furthest from chance in the order of what is to be found out. */
export function mostTelling(rows: readonly SeenRow[], truth: readonly number[], except: readonly string[] = []) {
  const features = rows.map(featuresOf)
  const names = Object.keys(features[0] ?? {}).filter((name) => !except.includes(name))
  return names
    .map((name) => ({
      name,
      z: Math.abs(
        orderTold(
          features.map((each) => each[name] ?? 0),
          truth,
        ),
      ),
    }))
    .sort((one, other) => other.z - one.z)[0]
}
