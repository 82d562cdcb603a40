// An example. Copy it to a file of your own, put in your ids, and deploy with that.
using './main.bicep'

param name = 'ressursnett'
param location = 'norwayeast'

// The Entra app of the tab and the API (README.md, "The Entra app").
param apiAppId = '00000000-0000-0000-0000-000000000000'

// GET https://graph.microsoft.com/v1.0/sites/<tenant>.sharepoint.com:/sites/<site>?$select=id
param teamSiteId = 'example.sharepoint.com,00000000-0000-0000-0000-000000000000,00000000-0000-0000-0000-000000000000'
param vaultSiteId = 'example.sharepoint.com,00000000-0000-0000-0000-000000000000,00000000-0000-0000-0000-000000000000'

// Made once with `openssl rand -base64 36` and kept where the network keeps its passwords; never written in a file.
param linkSecret = readEnvironmentVariable('LINK_SECRET')
