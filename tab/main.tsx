import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { readSettings } from './commands'
import { findHost } from './host'

const queries = new QueryClient()

async function start(element: HTMLElement): Promise<void> {
  const settings = queries.prefetchQuery({ queryKey: ['settings'], queryFn: readSettings, retry: false })
  const host = await findHost()
  await settings
  if (host.page && window.location.hash === '') window.location.hash = `#/${host.page}`
  document.body.style.margin = '0'
  createRoot(element).render(
    <QueryClientProvider client={queries}>
      <App host={host} />
    </QueryClientProvider>,
  )
  host.loaded()
}

const element = document.getElementById('tab')
if (element) void start(element)
