import type { Directory } from '../graph/directory'
import type { Letter, Mailbox } from '../graph/mail'
import { on, type Ask, type Reply, type Route } from '../router'
import { html, osloTime, page, type Html } from './layout'
import { texts } from './texts'

const words = texts.mail

export function mailPageRoutes(mailbox: Mailbox, directory: Directory): Route<Ask>[] {
  const nameOf = (address: string) => directory.find(address)?.displayName ?? address
  return [
    on('GET', '/mail.json', (ask) => ({ status: 200, json: mailbox.letters(ask.query.get('to') ?? undefined) })),
    on('GET', '/mail', (ask) => {
      const to = ask.query.get('to')
      return to === null ? everybody(mailbox.letters(), nameOf) : onePerson(to, nameOf(to), mailbox.letters(to))
    }),
    on('GET', '/mail/:letter', (_, { letter }) => {
      const found = mailbox.letter(Number(letter))
      return found ? oneLetter(found) : missing()
    }),
    on('GET', '/mail/:letter/body', (_, { letter }) => {
      const found = mailbox.letter(Number(letter))
      return found ? letterBody(found) : missing()
    }),
  ]
}

const missing = () =>
  page(
    words.title,
    html`<h1>${words.missing}</h1>
      ${allMailboxes}`,
    '',
    404,
  )
const allMailboxes = html`<p><a href="/mail">${words.all}</a></p>`

function everybody(letters: Letter[], nameOf: (address: string) => string): Reply {
  const boxes = new Map<string, { address: string; count: number; newest: string }>()
  for (const letter of letters) {
    for (const address of letter.to) {
      const key = address.toLowerCase()
      const box = boxes.get(key) ?? { address, count: 0, newest: letter.at }
      boxes.set(key, { ...box, count: box.count + 1 })
    }
  }
  const rows = [...boxes.values()].map(
    ({ address, count, newest }) =>
      html`<tr>
        <td><a href="/mail?to=${encodeURIComponent(address)}">${nameOf(address)}</a><br />${address}</td>
        <td>${count}</td>
        <td>${osloTime(newest)}</td>
      </tr>`,
  )
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${words.columns.person}</th>
        <th scope="col">${words.columns.count}</th>
        <th scope="col">${words.columns.newest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
  const content = rows.length === 0 ? html`<p>${words.none}</p>` : table
  return page(
    words.title,
    html`<h1>${words.heading}</h1>
      ${content}
      <p><a href="/">${texts.toStart}</a></p>`,
  )
}

function onePerson(address: string, name: string, letters: Letter[]): Reply {
  const items = letters.map(
    (letter) => html`<li><a href="/mail/${letter.id}">${subjectOf(letter)}</a> – ${osloTime(letter.at)}</li>`,
  )
  const list =
    items.length === 0
      ? html`<p>${words.noneTo(address)}</p>`
      : html`<ul>
          ${items}
        </ul>`
  return page(
    words.to(name),
    html`<h1>${words.to(name)}</h1>
      ${list}${allMailboxes}`,
  )
}

function oneLetter(letter: Letter): Reply {
  const links = linksIn(letter).map((link) => html`<li><a href="${link}">${link}</a></li>`)
  const attached = letter.attachments.map(({ name, contentType, contentBytes }) => {
    const address = `data:${contentType ?? 'application/octet-stream'};base64,${contentBytes ?? ''}`
    return html`<li><a download="${name}" href="${address}">${name}</a></li>`
  })
  const body =
    letter.contentType === 'html'
      ? html`<iframe
          title="${words.body}"
          src="/mail/${letter.id}/body"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        ></iframe>`
      : html`<pre>${letter.content}</pre>`
  return page(
    subjectOf(letter),
    html`<h1>${subjectOf(letter)}</h1>
      <dl>
        <dt>${words.from}</dt>
        <dd>${letter.from}</dd>
        <dt>${words.recipients}</dt>
        <dd>${letter.to.join(', ')}</dd>
        <dt>${words.sent}</dt>
        <dd>${osloTime(letter.at)}</dd>
      </dl>
      ${body}${titled(words.links, links)}${titled(words.attachments, attached)}${allMailboxes}`,
  )
}

/** Somebody else's HTML: no scripts, nothing fetched, and its links open beside the mailbox. */
function letterBody(letter: Letter): Reply {
  return {
    status: 200,
    headers: {
      'content-security-policy':
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      'referrer-policy': 'no-referrer',
    },
    text: { type: 'text/html; charset=utf-8', content: `<!doctype html><base target="_blank">${letter.content}` },
  }
}

const subjectOf = (letter: Letter) => (letter.subject === '' ? words.noSubject : letter.subject)

function titled(heading: string, items: Html[]): Html {
  return items.length === 0
    ? html``
    : html`<h2>${heading}</h2>
        <ul>
          ${items}
        </ul>`
}

function linksIn({ contentType, content }: Letter): string[] {
  const pattern = contentType === 'html' ? /href\s*=\s*["'](https?:\/\/[^"']+)["']/gi : /(https?:\/\/[^\s<>"']+)/gi
  const found = [...content.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
  return [...new Set(found)]
}
