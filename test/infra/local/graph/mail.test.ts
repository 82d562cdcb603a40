import { ANNA, startLocal, type Local } from '../local'

const SENDER = 'nettverket@local.example'
const letter = (to: string, more: object = {}) => ({
  message: {
    subject: 'Invitasjon',
    body: { contentType: 'HTML', content: '<p>Hei! <a href="http://localhost:3978/p/abc">Svar her</a></p>' },
    toRecipients: [{ emailAddress: { address: to } }],
    ...more,
  },
  saveToSentItems: false,
})

describe('sendMail', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal({ now: new Date('2026-03-12T07:00:00Z') })
    await local.app('POST', '/users', ANNA)
  })
  afterEach(() => local.m365.close())

  it('answers 202 without a body and keeps the letter, with the time of the local clock', async () => {
    const sent = await local.app('POST', `/users/${SENDER}/sendMail`, letter('Anna.Berg@local.example'))
    expect([sent.status, sent.json]).toEqual([202, ''])
    const kept = await local.ask('GET', `/mail.json?to=${ANNA.mail}`)
    expect(kept.json).toMatchObject([
      {
        from: SENDER,
        to: ['Anna.Berg@local.example'],
        subject: 'Invitasjon',
        at: expect.stringContaining('2026-03-12T07:00'),
      },
    ])
    expect((await local.ask('GET', '/mail.json?to=somebody@local.example')).json).toEqual([])
  })

  it('gives the newest letter first', async () => {
    for (const subject of ['En', 'To'])
      await local.app('POST', `/users/${SENDER}/sendMail`, letter(ANNA.mail, { subject }))
    expect((await local.ask('GET', '/mail.json')).json).toMatchObject([{ subject: 'To' }, { subject: 'En' }])
  })

  it('refuses a letter without a recipient, or to what is no address', async () => {
    for (const toRecipients of [[], [{ emailAddress: { address: 'anna' } }]]) {
      const refused = await local.app('POST', `/users/${SENDER}/sendMail`, letter('', { toRecipients }))
      expect([refused.status, refused.body.error.code]).toEqual([400, 'ErrorInvalidRecipients'])
    }
  })

  it('answers 404 for a sender who is not there and 403 to a person', async () => {
    expect((await local.app('POST', '/users/nobody/sendMail', letter(ANNA.mail))).status).toBe(404)
    const anna = await local.as('m1')
    expect((await anna('POST', `/users/${SENDER}/sendMail`, letter(ANNA.mail))).status).toBe(403)
  })
})
