import { Button, FluentProvider } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { TabSettings } from '../bot/http/contract'
import type { Language } from '../bot/domain/member'
import { languageFrom, tabTextsIn } from '../bot/texts/tab/texts'
import { clockFrom } from './clock'
import { readSettings } from './commands'
import type { Host } from './host'
import { themeFor, useLook } from './look'
import { chosenPerson, entraSession, localSession, type EntraSignIn, type Session } from './signIn'
import { Loading } from './views/loading'
import { Problem, useCentred } from './views/problem'
import { SignedIn } from './views/signedIn'
import { SignInPage } from './views/signInPage'
import { useWords, WordsProvider } from './words'

const CLOCK_MS = 5000

export function App({ host }: { host: Host }) {
  const theme = useSyncExternalStore(host.onTheme, host.theme)
  const look = useLook()
  const [language, setLanguage] = useState<Language>(() => languageFrom(host.locale))
  useEffect(() => {
    document.documentElement.lang = language
    document.title = tabTextsIn(language).appName
  }, [language])
  return (
    <FluentProvider
      theme={themeFor(host.kind, theme)}
      className={look.page}
      style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      <WordsProvider language={language}>
        <Start host={host} onLanguage={setLanguage} />
      </WordsProvider>
    </FluentProvider>
  )
}

type LanguageChange = { onLanguage: (language: Language) => void }

function Start({ host, onLanguage }: { host: Host } & LanguageChange) {
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: readSettings,
    // The clock of the local Microsoft 365 can be moved; the real one cannot.
    refetchInterval: ({ state }) => (state.data?.signIn.kind === 'local' ? CLOCK_MS : false),
    retry: false,
    networkMode: 'always',
  })
  if (!settings.data) {
    return settings.isError ? <Problem error={settings.error} onRetry={() => void settings.refetch()} /> : <Loading />
  }
  return <SignIn host={host} settings={settings.data} onLanguage={onLanguage} />
}

function SignIn({ host, settings, onLanguage }: { host: Host; settings: TabSettings } & LanguageChange) {
  const { graphUrl, teamSite, now, signIn } = settings
  const clock = useMemo(() => clockFrom(now), [now])
  const shared = { graphUrl, teamSite, clock, onLanguage }
  if (signIn.kind === 'entra') return <EntraDoor {...shared} host={host} signIn={signIn} />
  return <LocalDoor {...shared} url={signIn.url} />
}

type Shared = { graphUrl: string; teamSite: string; clock: ReturnType<typeof clockFrom> } & LanguageChange

function LocalDoor({ url, ...shared }: Shared & { url: string }) {
  const [person, setPerson] = useState(chosenPerson)
  const signIn = useMemo(() => ({ kind: 'local' as const, url }), [url])
  const session = useMemo(
    () => (person === null ? null : localSession(signIn, person, () => setPerson(null))),
    [signIn, person],
  )
  if (!session) return <SignInPage signIn={signIn} onChosen={setPerson} />
  return <SignedIn key={person} session={session} {...shared} />
}

function EntraDoor({ host, signIn, ...shared }: Shared & { host: Host; signIn: EntraSignIn }) {
  const [pressed, setPressed] = useState(false)
  const connected = useQuery({
    queryKey: ['session', pressed],
    queryFn: async (): Promise<{ session: Session | null }> => ({
      session: await entraSession(signIn, host, pressed),
    }),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    refetchOnWindowFocus: false,
    retry: false,
  })
  if (connected.isError) return <Problem error={connected.error} onRetry={() => void connected.refetch()} />
  if (!connected.data) return <Loading />
  if (!connected.data.session) return <EntraPage onPress={() => setPressed(true)} />
  return <SignedIn session={connected.data.session} {...shared} />
}

function EntraPage({ onPress }: { onPress: () => void }) {
  const centred = useCentred()
  const look = useLook()
  const { signIn } = useWords().texts
  return (
    <main className={centred.box}>
      <h1 className={look.title}>{signIn.withMicrosoft.title}</h1>
      <p className={look.plain}>{signIn.withMicrosoft.text}</p>
      <Button appearance="primary" size="large" onClick={onPress}>
        {signIn.button}
      </Button>
    </main>
  )
}
