// The registration that lets Teams find the bot, and its Teams channel.
//
// Single-tenant: new multi-tenant registrations have been refused since 31 July 2025. What opens the bot to other tenants
// is its Entra app, made for accounts "in any organisation"; the registration only says which tenant issues the bot's
// own tokens. Not a managed identity as the bot (UserAssignedMSI): that has no Entra app that could be opened. The
// managed identity still replaces the secret: the Entra app trusts it by a federated credential (see ../readme.md).
param name string
param tags object
param botId string
param tenantId string

@description('Host name that Teams sends the messages to.')
param host string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Cylch'
    description: 'Bot of a community of practice, in Welsh and in English'
    endpoint: 'https://${host}/api/messages'
    msaAppId: botId
    msaAppTenantId: tenantId
    msaAppType: 'SingleTenant'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}
