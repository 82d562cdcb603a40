import { readProvisionSettings } from '../../../infra/sharepoint/provisionSettings'

describe('the settings of provisioning', () => {
  it('name everything that is missing at once', () => {
    expect(readProvisionSettings({ VAULT_SITE_ID: '' })).toEqual({
      ok: false,
      problems: ['TENANT_ID is missing', 'TEAM_SITE_ID is missing', 'VAULT_SITE_ID is missing'],
    })
  })

  it('are complete with the tenant and the two sites', () => {
    const read = readProvisionSettings({ TENANT_ID: 't', TEAM_SITE_ID: 'a', VAULT_SITE_ID: 'b' })
    expect(read).toEqual({
      ok: true,
      settings: {
        graphUrl: 'https://graph.microsoft.com',
        sites: { team: 'a', vault: 'b' },
        signIn: { where: 'tenant', tenantId: 't' },
      },
    })
  })

  it('need only the address of the local Microsoft 365 on a machine of one’s own', () => {
    expect(readProvisionSettings({ LOCAL_M365_URL: 'http://localhost:4365/' })).toEqual({
      ok: true,
      settings: {
        graphUrl: 'http://localhost:4365',
        sites: { team: 'team', vault: 'vault' },
        signIn: { where: 'local', url: 'http://localhost:4365' },
      },
    })
  })
})
