import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANNA, BILAL, ITEMS, makeItem, RSVPS, startLocal } from './local'

describe('the local Microsoft 365', () => {
  it('keeps everything between runs: lists, items, people, mail, the clock, and who is signed in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-m365-'))
    const file = join(folder, 'deep', 'm365.db')
    const first = await startLocal({ file })
    await first.app('POST', '/sites/team/lists', RSVPS)
    const made = await makeItem(first, 'm1', { Note: 'hei' })
    const anna = await first.app('POST', '/users', ANNA)
    const bilal = await first.app('POST', '/users', BILAL)
    const link = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${id}` })
    await first.app('POST', '/groups/team/members/$ref', link(anna.body.id))
    await first.app('PUT', '/users/anna.berg@local.example/manager/$ref', link(bilal.body.id))
    await first.app('POST', '/users/nettverket@local.example/sendMail', {
      message: {
        body: { contentType: 'text', content: 'Hei' },
        toRecipients: [{ emailAddress: { address: ANNA.mail } }],
      },
    })
    const { body } = await first.app('GET', `${ITEMS}/delta`)
    const delta = new URL(body['@odata.deltaLink'])
    await makeItem(first, 'm2')
    await first.ask('POST', '/local/clock', { forwardMinutes: 90 })
    const token = await first.token('m1')
    await first.m365.close()

    const second = await startLocal({ file })
    expect((await second.app('GET', `${ITEMS}/1?$expand=fields`)).json).toMatchObject({
      '@odata.etag': made.body['@odata.etag'],
      fields: { Key: 'g1|m1', Note: 'hei' },
    })
    expect((await makeItem(second, 'm1')).status).toBe(400)
    const changes = await second.app('GET', delta.pathname.replace('/v1.0', '') + delta.search)
    expect(changes.body.value).toMatchObject([{ id: '2' }])
    expect((await second.ask('GET', '/mail.json')).json).toMatchObject([{ to: [ANNA.mail], content: 'Hei' }])
    expect((await second.ask('GET', '/local/clock')).json).toMatchObject({ movedBy: 90 * 60 * 1000 })
    const headers = { authorization: `Bearer ${token}` }
    const manager = await fetch(`${second.m365.url}/v1.0/me/manager`, { headers })
    expect(await manager.json()).toMatchObject({ displayName: 'Bilal Khan' })
    expect((await fetch(`${second.m365.url}/v1.0${ITEMS}`, { headers })).status).toBe(200)
    await second.m365.close()
    rmSync(folder, { recursive: true })
  })

  it('starts the clock where it is asked to', async () => {
    const local = await startLocal({ now: new Date('2023-01-05T07:00:00Z') })
    expect(local.m365.clock.now().toISOString()).toContain('2023-01-05T07:00:0')
    await local.m365.close()
  })

  it('says that the port is taken', async () => {
    const local = await startLocal()
    await expect(startLocal({ port: local.m365.port })).rejects.toThrow(`Port ${local.m365.port} is taken`)
    await local.m365.close()
  })

  it('lets a page from another port ask, and read the headers that matter', async () => {
    const local = await startLocal()
    const preflight = await fetch(`${local.m365.url}/v1.0/me`, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    for (const name of ['authorization', 'content-type', 'if-match', 'prefer', 'sdkversion', 'client-request-id']) {
      expect(preflight.headers.get('access-control-allow-headers')).toContain(name)
    }
    const { headers } = await local.app('GET', '/sites?search=*')
    for (const name of ['etag', 'retry-after', 'request-id', 'date', 'location']) {
      expect(headers.get('access-control-expose-headers')).toContain(name)
    }
    await local.m365.close()
  })

  it('answers in the form of Graph to what it does not have', async () => {
    const local = await startLocal()
    expect((await local.app('GET', '/planner/tasks')).body.error).toMatchObject({ code: 'BadRequest' })
    expect((await local.app('DELETE', '/sites/team')).status).toBe(405)
    expect((await local.ask('GET', '/nothing/here')).status).toBe(404)
    const broken = await fetch(`${local.m365.url}/v1.0/users`, { method: 'POST', body: '{' })
    expect(broken.status).toBe(400)
    await local.m365.close()
  })
})
