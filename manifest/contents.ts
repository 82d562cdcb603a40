import { strToU8, zipSync } from 'fflate'
import { languages, localisation } from './localisation'
import { type ManifestSettings, teamsManifest } from './manifest'

/** File name to bytes, all at the root of the zip, as Teams wants it. */
export type Contents = Record<string, Uint8Array>

export type Icons = { color: Uint8Array; outline: Uint8Array }

export function packageContents(settings: ManifestSettings, icons: Icons): Contents {
  return {
    'manifest.json': json(teamsManifest(settings)),
    'color.png': icons.color,
    'outline.png': icons.outline,
    'nn.json': json(localisation(languages.nn)),
    'en.json': json(localisation(languages.en)),
  }
}

/** The same contents give the same bytes, so a package can be compared with the one in use. */
export function zip(contents: Contents): Uint8Array {
  // The first moment a zip can name, in local time: the format knows no zone.
  return zipSync(contents, { mtime: new Date(1980, 0, 1), level: 9 })
}

function json(value: object): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`)
}
