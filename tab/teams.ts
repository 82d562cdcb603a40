import { app } from '@microsoft/teams-js'

export type TeamsContext = { locale: string; theme: string; page: string | null; loginHint: string | null }

/** What Teams tells about where the tab is shown. It may be made up, so it decides looks and never identity. */
export async function teamsContext(): Promise<TeamsContext> {
  await app.initialize()
  const context = await app.getContext()
  return {
    locale: context.app.locale,
    theme: context.app.theme,
    page: context.page.subPageId || null,
    loginHint: context.user?.loginHint ?? null,
  }
}

export function onTeamsTheme(listen: (theme: string) => void): void {
  app.registerOnThemeChangeHandler(listen)
}

export function tellTeamsLoaded(): void {
  app.notifyAppLoaded()
  void app.notifySuccess()
}
