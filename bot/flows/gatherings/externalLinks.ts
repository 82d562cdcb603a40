import type { ExternalId } from '../../domain/answers/external'
import type { GatheringId } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { Links } from '../../links'

const [OWN, NAME] = ['external', 'external-name']

/** Where people from outside sign up. */
export function openPath(gathering: GatheringId): string {
  return `/apen/${encodeURIComponent(gathering)}`
}

/** The page of one participant, signed: whoever has the mail may see and change it. */
export function ownPath(links: Links, id: ExternalId): string {
  const [gathering = '', name = ''] = id.split('|')
  return `/apen/bekreft/${encodeURIComponent(gathering)}/${encodeURIComponent(name)}/${links.sign(OWN, id)}`
}

export function ownAddress(links: Links, id: ExternalId, language: Language): string {
  return `${links.publicUrl}${ownPath(links, id)}${language === 'nb' ? '' : `?lang=${language}`}`
}

/** The participant whose page this is; null when the address was made up. */
export function externalOfPath(
  links: Links,
  { gathering, name, signature }: { gathering: string; name: string; signature: string },
): ExternalId | null {
  const id = `${gathering}|${name}` as ExternalId
  return links.check(OWN, signature, id) ? id : null
}

/** The same address at the same gathering has the same name, and nobody without the secret can go back from it. */
export function externalName(links: Links, gathering: GatheringId, email: string): string {
  return links.sign(NAME, gathering, email).slice(0, 22)
}
