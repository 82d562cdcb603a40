import {
  rulesAnswer,
  simpleAnswer,
  type RulesAnswer,
  type RulesRequest,
  type SimpleAnswer,
  type SimpleRequest,
} from '../../bot/http/contract/absence'
import type { Commands } from '../commands'

export async function putRules(commands: Commands, asked: RulesRequest): Promise<RulesAnswer> {
  return rulesAnswer.parse(await commands.ask('PUT', '/api/settings/absence-rules', asked))
}

export async function putSimple(commands: Commands, asked: SimpleRequest): Promise<SimpleAnswer> {
  return simpleAnswer.parse(await commands.ask('PUT', '/api/settings/simple', asked))
}

/** What a field holds as a number; null when it is none. */
export function numberIn(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}
