// The bot itself: one Linux app on Node.js 24.
param name string
param location string
param tags object
param planSku string

@description('Host name of your own. Empty: the name that App Service gives.')
param publicHost string

@description('Resource id of the identity that the app acts with.')
param identityId string

@description('Resource id of the Log Analytics workspace that takes the log.')
param workspaceId string

@description('The settings that the app reads, all but its own address.')
param settings object

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku }
  properties: {
    // Linux
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'bot' })
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/index.js'
      alwaysOn: true
      healthCheckPath: '/healthz'
      http20Enabled: true
      ftpsState: 'Disabled'
      // 1.2, not 1.3: the services that call the bot choose what they speak, and 1.2 is what is promised.
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
  }
}

// No user name and password for deployments: azd signs in with Entra.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

var host = empty(publicHost) ? site.properties.defaultHostName : publicHost

resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, {
    PUBLIC_URL: 'https://${host}'
    NODE_ENV: 'production'
    // azd sends the built code without its modules: install them here, those of production only. No install scripts:
    // none is needed, and one of them would wait for an answer that nobody gives.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'
    ENABLE_ORYX_BUILD: 'true'
    CUSTOM_BUILD_COMMAND: 'npm ci --omit=dev --ignore-scripts'
  })
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output name string = site.name
output host string = host
