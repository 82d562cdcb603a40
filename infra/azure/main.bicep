// Everything Ressursnett runs on in Azure: one identity, one web app, its registration as a bot, and a log.
// Bot and Graph are both reached as the managed identity. The one secret is what links are signed with.
targetScope = 'resourceGroup'

@description('Short name that the names of the resources start with.')
@minLength(2)
@maxLength(24)
param name string = 'ressursnett'

@description('Where the web app and the log live. The bot registration itself is global.')
param location string = resourceGroup().location

@description('Size of the App Service plan. B1 carries one network; always on needs Basic or more.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3'])
param planSize string = 'B1'

@description('Number of replicas. Two or more are safe: one of them holds the lease and sends.')
@minValue(1)
@maxValue(3)
param replicas int = 1

@description('Client id of the Entra app of the tab and the API.')
@minLength(36)
@maxLength(36)
param apiAppId string

@description('Graph id of the team site: host,guid,guid.')
param teamSiteId string

@description('Graph id of the vault site, which only the identity can read: host,guid,guid.')
param vaultSiteId string

@description('What personal links and codes are signed with: 32 random signs or more. Another one makes every link that is out invalid.')
@minLength(32)
@secure()
param linkSecret string

@description('Own host name, when one is bound to the web app. Empty means the host name that Azure gives.')
param publicHost string = ''

@description('Name people see on the bot in the Azure portal. In Teams the app package decides.')
@maxLength(42)
param botDisplayName string = 'Ressursnett'

@description('Price level of the bot registration. Teams is a standard channel, so F0 has no limit on messages there.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('How much the program writes to the log.')
@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

@description('How many days the log is kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

// Host names and bot names are unique in all of Azure.
var uniqueName = '${name}-${uniqueString(resourceGroup().id)}'
var host = empty(publicHost) ? webApp.properties.defaultHostName : publicHost

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSize
    capacity: replicas
  }
  properties: {
    reserved: true // Linux
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false // any replica can answer
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node .build/main.js'
      alwaysOn: true
      healthCheckPath: '/healthz'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }

  // Publishing goes with an Entra token; the two passwords that every web app is born with are closed.
  resource ftpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource publishingPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

// Apart from the web app itself, because the public address is known only when that is made.
// PORT is not here: App Service sets it.
resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: {
    PUBLIC_URL: 'https://${host}'
    TENANT_ID: identity.properties.tenantId
    BOT_APP_ID: identity.properties.clientId
    BOT_APP_TYPE: 'UserAssignedMSI'
    API_APP_ID: apiAppId
    GRAPH_URL: 'https://graph.microsoft.com'
    TEAM_SITE_ID: teamSiteId
    VAULT_SITE_ID: vaultSiteId
    LINK_SECRET: linkSecret
    LOG_LEVEL: logLevel
    NODE_ENV: 'production'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false' // what is deployed is built and tested already
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: uniqueName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
    }
  }
}

resource log 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: '${name}-log'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

// AppServiceHTTPLogs is left out on purpose: it would keep the addresses of people and their personal links.
resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log'
  scope: webApp
  properties: {
    workspaceId: log.id
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('PUBLIC_HOST of the Teams app package.')
output host string = host

@description('BOT_APP_ID of the Teams app package: the client id of the identity.')
output botAppId string = identity.properties.clientId

@description('Object id of the identity, to which the administrator grants Sites.Selected.')
output identityObjectId string = identity.properties.principalId

@description('Name of the web app, for az webapp deploy.')
output webAppName string = webApp.name
