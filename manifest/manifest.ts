import type { TeamsManifestV1D25 } from '@microsoft/app-manifest'
import { type Command, type ManifestTexts, commands, nb } from './texts'

export type TeamsManifest = TeamsManifestV1D25.TeamsManifestV1D25

export type ManifestSettings = {
  botAppId: string
  apiAppId: string
  teamsAppId: string
  publicHost: string
  version: string
}

/** At exactly this address the copy that comes with `@microsoft/app-manifest` is used, and nothing is fetched. */
export const schema = 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'

/** In a channel everybody sees the answer, so only what is no personal matter is offered there. */
export const commandLists: readonly { scope: 'personal' | 'team'; commands: readonly Command[] }[] = [
  { scope: 'personal', commands },
  { scope: 'team', commands: ['help', 'gatherings'] },
]

/** The app as Teams shall know it, in bokmål; `localisation.ts` adds the other languages. */
export function teamsManifest(settings: ManifestSettings, texts: ManifestTexts = nb): TeamsManifest {
  const site = `https://${settings.publicHost}`
  return {
    $schema: schema,
    manifestVersion: '1.25',
    version: settings.version,
    id: settings.teamsAppId,
    // Teams starts from the default, then lays a file for the language and one for language and region over it:
    // "nn" and "en" therefore serve nn-NO and en-GB too, and everybody else reads bokmål.
    localizationInfo: {
      defaultLanguageTag: 'nb',
      additionalLanguages: [
        { languageTag: 'nn', file: 'nn.json' },
        { languageTag: 'en', file: 'en.json' },
      ],
    },
    developer: {
      name: 'Ressursnett',
      websiteUrl: `${site}/om/`,
      privacyUrl: `${site}/om/personvern`,
      termsOfUseUrl: `${site}/om/vilkar`,
    },
    name: texts.name,
    description: texts.description,
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F6B6B',
    bots: [
      {
        botId: settings.botAppId,
        scopes: ['personal', 'team'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: commandLists.map((list) => ({
          scopes: [list.scope],
          commands: list.commands.map((command) => texts.commands[command]),
        })),
      },
    ],
    // One static tab for both scopes: in a channel it is added without a configuration page.
    staticTabs: [
      {
        entityId: 'overview',
        name: texts.tab,
        contentUrl: `${site}/tab/`,
        websiteUrl: `${site}/tab/`,
        scopes: ['personal', 'team'],
      },
    ],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'tab' },
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [settings.publicHost],
    webApplicationInfo: {
      id: settings.apiAppId,
      resource: apiResource(settings),
      // Teams fetches these tokens while the tab loads. A request that differs from them is made when the tab asks.
      nestedAppAuthInfo: [graphScopes, [`${apiResource(settings)}/access_as_user`]].map((scopes) => ({
        redirectUri: `brk-multihub://${settings.publicHost}`,
        scopes,
      })),
    },
  }
}

const graphScopes = ['https://graph.microsoft.com/Sites.Read.All', 'https://graph.microsoft.com/User.Read']

function apiResource(settings: ManifestSettings): string {
  return `api://${settings.publicHost}/${settings.apiAppId}`
}
