import type { Mail } from '../delivery/mail'
import { markAsOf } from '../flows/asOf'
import { openLink } from '../flows/pages/openLink'
import { pageKeys } from '../flows/pages/pageKeys'
import { pageLinks, type PageLinks } from '../flows/pages/pageLinks'
import { pressOnPage } from '../flows/pages/pressOnPage'
import { sendNewLink } from '../flows/pages/sendNewLink'
import { drawing, drawnWithdrawn } from '../flows/sending/drawMatter'
import { matterLetter } from '../flows/sending/matterLetter'
import { seenMatter } from '../flows/sending/seenMatter'
import { addPersonalPages } from '../http/personal/personalPages'
import { addRevokeCommand } from '../http/personal/revokeCommand'
import type { Feature } from '../http/server'
import type { Answering } from './answering'
import type { Core } from './core'

export type Personal = { links: PageLinks; pages: Feature; commands: Feature }

/** The personal page of whoever has no Teams: the links that go into letters, the page, and taking links back. */
export function makePersonal(core: Core, answering: Answering, mail: Mail, tabFolder: string): Personal {
  const { links, records, network, outcomeOf, inTurn, now, afterChange, surprised } = core
  const { drawingParts, responder, language } = answering
  const keys = pageKeys({ keys: network.pageKeys, inTurn })
  const { numberOf } = keys
  const made = pageLinks({ links, records, numberOf, now })
  const seen = seenMatter({ outcomeOf, draw: drawing(drawingParts), drawWithdrawn: drawnWithdrawn(drawingParts) })
  return {
    links: made,
    pages: (server) =>
      addPersonalPages(server, {
        open: openLink({ links, records, numberOf, seen, now }),
        page: pressOnPage({ links, records, responder, markAsOf: markAsOf({ asOf: core.lists.asOf, now }) }),
        keys,
        sendNewLink: sendNewLink({ records, mail, pageLinks: made, letter: matterLetter, seen, now, surprised }),
        chooseLanguage: language,
        afterChange,
        tabFolder,
        now,
      }),
    commands: (server, handle) => addRevokeCommand(server, handle, { members: () => records().members, keys }),
  }
}
