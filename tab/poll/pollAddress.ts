import { decodedPart, useHash } from '../hash'

const POLLS = '#/menti/'

export type OpenPoll = { view: 'start'; gathering: string } | { view: 'screen'; gathering: string; poll: string }

export function pollsAddress(gathering: string): string {
  return `${POLLS}${encodeURIComponent(gathering)}`
}

export function pollScreenAddress(gathering: string, poll: string): string {
  return `${pollsAddress(gathering)}/${encodeURIComponent(poll)}`
}

export function openedPoll(address: string): OpenPoll | null {
  if (!address.startsWith(POLLS)) return null
  const [gathering = '', poll = ''] = address.slice(POLLS.length).split('/').map(decodedPart)
  if (gathering === '') return null
  return poll === '' ? { view: 'start', gathering } : { view: 'screen', gathering, poll }
}

/** The poll whose screen is open, or null. */
export function useOpenPollScreen(): { gathering: string; poll: string } | null {
  const opened = openedPoll(useHash())
  return opened?.view === 'screen' ? opened : null
}
