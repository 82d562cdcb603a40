const TEAMS_TIMEOUT_MS = 1500

export type ThemeName = 'light' | 'dark' | 'contrast'

export type Host = {
  kind: 'teams' | 'browser'
  locale: string
  /** Where in the tab a link into Teams points, such as "samling/2026-follo-1". */
  page: string | null
  loginHint: string | null
  theme(): ThemeName
  onTheme(listen: () => void): () => void
  loaded(): void
}

/** Teams when it answers, else a plain browser. Only a framed page can be in Teams. */
export async function findHost(): Promise<Host> {
  if (window.parent === window) return browser()
  try {
    return await within(TEAMS_TIMEOUT_MS, inTeams())
  } catch {
    return browser()
  }
}

async function inTeams(): Promise<Host> {
  const teams = await import('./teams')
  const context = await teams.teamsContext()
  const listeners = new Set<() => void>()
  let theme = themeFromTeams(context.theme)
  teams.onTeamsTheme((name) => {
    theme = themeFromTeams(name)
    listeners.forEach((listen) => listen())
  })
  return {
    kind: 'teams',
    locale: context.locale,
    page: context.page,
    loginHint: context.loginHint,
    theme: () => theme,
    onTheme: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    loaded: teams.tellTeamsLoaded,
  }
}

function themeFromTeams(name: string): ThemeName {
  if (name === 'contrast') return 'contrast'
  return name === 'dark' || name === 'glass' ? 'dark' : 'light'
}

function browser(): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const forced = window.matchMedia('(forced-colors: active)')
  const asked = new URLSearchParams(window.location.search).get('theme')
  return {
    kind: 'browser',
    locale: navigator.language,
    page: null,
    loginHint: null,
    theme: () => {
      if (asked === 'light' || asked === 'dark' || asked === 'contrast') return asked
      if (forced.matches) return 'contrast'
      return dark.matches ? 'dark' : 'light'
    },
    onTheme: (listen) => {
      dark.addEventListener('change', listen)
      forced.addEventListener('change', listen)
      return () => {
        dark.removeEventListener('change', listen)
        forced.removeEventListener('change', listen)
      }
    },
    loaded: () => undefined,
  }
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Teams did not answer')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
