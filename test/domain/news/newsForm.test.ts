import type { PictureId } from '../../../bot/domain/news'
import { checkNews, type AskedNews } from '../../../bot/domain/newsForm'
import { partsOfText } from '../../../bot/domain/newsText'
import { asked } from '../../support/news'
import { ahus, areas, follo } from '../../support/people'

const picture = 'p'.repeat(43) as PictureId
const known = { areas, hasPicture: (id: PictureId) => id === picture }
const problems = (other: Partial<AskedNews>, purpose: 'keep' | 'send' = 'send') => {
  const check = checkNews(asked(other), known, purpose)
  return check.ok ? [] : check.problems
}
const link = (title: string, url: string) => ({ links: [{ title, url }] })

describe('what is wrong with a piece of news', () => {
  it('is nothing when it holds', () => {
    expect(problems({})).toEqual([])
    expect(problems({ picture, pictureAlt: 'Fire sykepleiere ved et bord' })).toEqual([])
  })

  it.each<[string, Partial<AskedNews>, object]>([
    ['no title', { title: ' ' }, { field: 'title', problem: 'title-missing' }],
    ['a long title', { title: 'x'.repeat(121) }, { field: 'title', problem: 'title-too-long' }],
    ['a long text', { text: 'x'.repeat(4001) }, { field: 'text', problem: 'text-too-long' }],
    [
      'six links',
      { links: Array.from({ length: 6 }, () => ({ title: 'A', url: 'https://a.no' })) },
      { field: 'links', problem: 'too-many-links' },
    ],
    ['a link with no name', link('', 'https://a.no'), { field: 'links', problem: 'link-title-missing', index: 0 }],
    ['a link that is open to all', link('A', 'http://a.no'), { field: 'links', problem: 'link-not-https', index: 0 }],
    ['a script as a link', link('A', 'javascript:alert(1)'), { field: 'links', problem: 'link-not-https', index: 0 }],
    [
      'a name before the host',
      link('A', 'https://bank.no@a.no'),
      { field: 'links', problem: 'link-not-https', index: 0 },
    ],
    ['no address', link('A', ''), { field: 'links', problem: 'link-not-https', index: 0 }],
    [
      'a long address',
      link('A', `https://a.no/${'x'.repeat(500)}`),
      { field: 'links', problem: 'link-too-long', index: 0 },
    ],
    [
      'an unknown picture',
      { picture: 'q' as PictureId, pictureAlt: 'A' },
      { field: 'picture', problem: 'picture-unknown' },
    ],
    ['an unknown area', { areas: ['follo', 'x'] }, { field: 'areas', problem: 'area-unknown' }],
  ])('is %s, also in a draft', (_, other, problem) => {
    expect(problems(other, 'keep')).toEqual([problem])
    expect(problems(other, 'send')).toEqual([problem])
  })

  it.each<[string, Partial<AskedNews>, object]>([
    ['the text', { text: '' }, { field: 'text', problem: 'text-missing' }],
    ['the words for a picture', { picture, pictureAlt: ' ' }, { field: 'pictureAlt', problem: 'alt-missing' }],
    ['for whom it is', { roles: [] }, { field: 'roles', problem: 'roles-missing' }],
  ])('is that %s is missing, but not as long as it is a draft', (_, other, problem) => {
    expect(problems(other, 'keep')).toEqual([])
    expect(problems(other, 'send')).toEqual([problem])
  })
})

it('keeps the text as written, without what nobody sees', () => {
  const check = checkNews(
    asked({
      title: '  Nytt\nfra\u202eoss \u0000',
      text: 'En\r\nto \n\n\n\ntre\u0007 👩🏽‍⚕️\ud800 ',
      links: [
        { title: ' ', url: ' ' },
        { title: 'A\tB', url: ' https://a.no/æ ' },
      ],
      pictureAlt: 'borte',
      areas: [ahus, follo, follo],
      roles: ['resource-nurse', 'area-leader', 'resource-nurse'],
    }),
    known,
    'send',
  )
  expect(check).toEqual({
    ok: true,
    content: {
      title: 'Nytt fraoss',
      text: 'En\nto\n\ntre 👩🏽‍⚕️',
      links: [{ title: 'A B', url: 'https://a.no/%C3%A6' }],
      picture: null,
      pictureAlt: '',
      areas: [follo, ahus],
      roles: ['area-leader', 'resource-nurse'],
    },
  })
})

it('reads paragraphs and lists out of plain text', () => {
  expect(partsOfText('Hei\nalle\n- en\n• to\n\n* tre\nslutt')).toEqual([
    { kind: 'paragraph', lines: ['Hei', 'alle'] },
    { kind: 'list', lines: ['en', 'to'] },
    { kind: 'list', lines: ['tre'] },
    { kind: 'paragraph', lines: ['slutt'] },
  ])
  expect(partsOfText('')).toEqual([])
})
