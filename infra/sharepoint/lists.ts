import { externalLists } from './externalLists'
import type { ListSchema } from './listColumns'
import { meetingLists } from './meetingLists'
import { newsLists } from './newsLists'
import { teamLists } from './teamLists'
import { vaultLists } from './vaultLists'

export const LISTS: readonly ListSchema[] = [
  ...teamLists,
  ...vaultLists,
  ...meetingLists,
  ...externalLists,
  ...newsLists,
]
