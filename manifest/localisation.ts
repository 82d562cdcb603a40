import { commandLists } from './manifest'
import { type ManifestTexts, en, nn } from './texts'

/** Every language but bokmål, which stands in the manifest itself. */
export const languages: Record<'nn' | 'en', ManifestTexts> = { nn, en }

/** The keys are paths into the manifest; Teams ignores one that leads nowhere, so the package check does not. */
export function localisation(texts: ManifestTexts): Record<string, string> {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json',
    'name.short': texts.name.short,
    'name.full': texts.name.full,
    'description.short': texts.description.short,
    'description.full': texts.description.full,
    'staticTabs[0].name': texts.tab,
    ...Object.fromEntries(commandLists.flatMap((list, at) => commandKeys(texts, list.commands, at))),
  }
}

function commandKeys(texts: ManifestTexts, listed: (typeof commandLists)[number]['commands'], at: number) {
  return listed.flatMap((command, position): [string, string][] => {
    const path = `bots[0].commandLists[${at}].commands[${position}]`
    const { title, description } = texts.commands[command]
    return [
      [`${path}.title`, title],
      [`${path}.description`, description],
    ]
  })
}
