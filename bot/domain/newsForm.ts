import type { Area, Role } from './member'
import type { NewsContent, NewsLink, PictureId } from './news'

/** As it is filled in; roles are those the form offers. */
export type AskedNews = Omit<NewsContent, 'areas' | 'roles'> & { areas: readonly string[]; roles: readonly Role[] }

export const LONGEST_NEWS = { title: 120, text: 4000, linkTitle: 120, url: 500, pictureAlt: 300, links: 5 } as const

export const NEWS_FIELDS = ['title', 'text', 'links', 'picture', 'pictureAlt', 'areas', 'roles'] as const
export type NewsField = (typeof NEWS_FIELDS)[number]

export const NEWS_PROBLEMS = [
  'title-missing',
  'title-too-long',
  'text-missing',
  'text-too-long',
  'too-many-links',
  'link-title-missing',
  'link-title-too-long',
  'link-not-https',
  'link-too-long',
  'picture-unknown',
  'alt-missing',
  'alt-too-long',
  'area-unknown',
  'not-your-area',
  'roles-missing',
] as const
export type NewsProblem = (typeof NEWS_PROBLEMS)[number]

/** `index` is the link it is about. */
export type FieldProblem = { field: NewsField; problem: NewsProblem; index?: number }

export type NewsCheck = { ok: true; content: NewsContent } | { ok: false; problems: FieldProblem[] }

type Known = { areas: readonly Area[]; hasPicture: (id: PictureId) => boolean }

/** Does it hold? A draft may lack what is still to be written, but nothing in it may be too long or wrong. */
export function checkNews(asked: AskedNews, known: Known, purpose: 'keep' | 'send'): NewsCheck {
  const content = tidied(asked, known)
  const problems = [...wrongIn(asked, content, known), ...(purpose === 'send' ? missingIn(content) : [])]
  if (content.title === '') problems.unshift({ field: 'title', problem: 'title-missing' })
  return problems.length === 0 ? { ok: true, content } : { ok: false, problems }
}

function tidied(asked: AskedNews, { areas }: Known): NewsContent {
  const links = asked.links.map(({ title, url }) => ({ title: oneLine(title), url: url.trim() }))
  return {
    title: oneLine(asked.title),
    text: cleaned(asked.text)
      .replace(/[^\S\n]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    links: links.filter(({ title, url }) => title !== '' || url !== '').map(withAddress),
    picture: asked.picture,
    pictureAlt: asked.picture === null ? '' : oneLine(asked.pictureAlt),
    // In the network's own order, so that the same choice is the same record.
    areas: areas.filter(({ id }) => asked.areas.includes(id)).map(({ id }) => id),
    roles: [...new Set(asked.roles)].sort(),
  }
}

function withAddress({ title, url }: NewsLink): NewsLink {
  return { title, url: secureAddress(url) ?? url }
}

function wrongIn(asked: AskedNews, content: NewsContent, known: Known): FieldProblem[] {
  const problems: FieldProblem[] = []
  const { title, text, links, picture, pictureAlt } = content
  if (title.length > LONGEST_NEWS.title) problems.push({ field: 'title', problem: 'title-too-long' })
  if (text.length > LONGEST_NEWS.text) problems.push({ field: 'text', problem: 'text-too-long' })
  if (links.length > LONGEST_NEWS.links) problems.push({ field: 'links', problem: 'too-many-links' })
  links.forEach((link, index) => {
    const problem = wrongWith(link)
    if (problem) problems.push({ field: 'links', problem, index })
  })
  if (picture !== null && !known.hasPicture(picture)) problems.push({ field: 'picture', problem: 'picture-unknown' })
  if (pictureAlt.length > LONGEST_NEWS.pictureAlt) problems.push({ field: 'pictureAlt', problem: 'alt-too-long' })
  if (asked.areas.some((id) => !known.areas.some((area) => area.id === id))) {
    problems.push({ field: 'areas', problem: 'area-unknown' })
  }
  return problems
}

function wrongWith({ title, url }: NewsLink): NewsProblem | null {
  if (title === '') return 'link-title-missing'
  if (title.length > LONGEST_NEWS.linkTitle) return 'link-title-too-long'
  if (secureAddress(url) === null) return 'link-not-https'
  return url.length > LONGEST_NEWS.url ? 'link-too-long' : null
}

function missingIn({ text, picture, pictureAlt, roles }: NewsContent): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (text === '') problems.push({ field: 'text', problem: 'text-missing' })
  if (picture !== null && pictureAlt === '') problems.push({ field: 'pictureAlt', problem: 'alt-missing' })
  if (roles.length === 0) problems.push({ field: 'roles', problem: 'roles-missing' })
  return problems
}

function secureAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, username, password, href } = new URL(text)
  // An address with a name before the host looks like another place than it is.
  return protocol === 'https:' && username === '' && password === '' ? href : null
}

function oneLine(text: string): string {
  return cleaned(text).replace(/\s+/g, ' ').trim()
}

/** Without signs that nobody sees, half characters and such as turn the text around. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/gu, '')
}
