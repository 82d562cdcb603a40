import { readManifestSettings } from '../../manifest/settings'

const complete = {
  BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
  API_APP_ID: '22222222-2222-4222-8222-222222222222',
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  PUBLIC_HOST: 'ressursnett.example.no',
}

describe('the settings of the package', () => {
  it('are taken when they are complete', () => {
    expect(readManifestSettings(complete, '1.2.3')).toEqual({
      ok: true,
      settings: {
        botAppId: complete.BOT_APP_ID,
        apiAppId: complete.API_APP_ID,
        teamsAppId: complete.TEAMS_APP_ID,
        publicHost: complete.PUBLIC_HOST,
        version: '1.2.3',
      },
    })
  })

  it('name everything that is missing at once', () => {
    expect(readManifestSettings({}, '1.2.3')).toEqual({
      ok: false,
      problems: ['BOT_APP_ID is missing', 'API_APP_ID is missing', 'TEAMS_APP_ID is missing', 'PUBLIC_HOST is missing'],
    })
  })

  it('say what is wrong with an id that is no GUID', () => {
    expect(readManifestSettings({ ...complete, BOT_APP_ID: 'ressursnett' }, '1.2.3')).toEqual({
      ok: false,
      problems: ['BOT_APP_ID is not a GUID'],
    })
  })

  it.each(['https://ressursnett.example.no', 'ressursnett.example.no/tab', 'ressursnett.example.no:443', 'localhost'])(
    'refuse %s as a host',
    (host) => {
      expect(readManifestSettings({ ...complete, PUBLIC_HOST: host }, '1.2.3')).toMatchObject({ ok: false })
    },
  )
})
