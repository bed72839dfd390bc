// Everything that Cylch needs in Azure, in one resource group of its own. See readme.md.
targetScope = 'subscription'

@minLength(1)
@maxLength(40)
@description('Name of the azd environment: part of the name of the resource group.')
param environmentName string

@minLength(1)
@description('Azure region of everything but the bot registration, which is global.')
param location string

@minLength(36)
@maxLength(36)
@description('Application (client) id of the Entra app that the bot is known by. Made beforehand: see readme.md.')
param botId string

@secure()
@description('Client secret of that Entra app. Leave it empty to use the federated credential, which has no secret.')
param botPassword string = ''

@secure()
@minLength(32)
@description('Key that outside tools send to the HTTP API. At least 32 random characters.')
param apiKey string

@secure()
@minLength(32)
@description('Half of the keys under which survey receipts are made. At least 32 random characters; never exchanged while a survey is open.')
param ballotSecret string

@description('First community managers: tenantId/objectId, separated by commas.')
param communityManagers string

@description('Ids of the tenants that may use the bot, separated by commas.')
param tenants string

@description('Host name of your own that the bot answers on. Empty: the name that App Service gives.')
param publicHost string = ''

@allowed(['debug', 'info', 'warn', 'error'])
@description('How much the app logs.')
param logLevel string = 'info'

@allowed(['0', '1'])
@description('Whether a second community manager must approve an update before it is sent.')
param updatesNeedApproval string = '0'

@allowed(['0', '1'])
@description('Whether a community manager must look at what members share before other organisations see it.')
param postsNeedReview string = '0'

@description('How many messages a channel gets on one day before the calendar warns.')
param channelDailyLimit string = '3'

@description('Hosts whose pages managers may make guides of, separated by commas. Empty: none.')
param guideHosts string = ''

@description('Azure OpenAI resource whose model words answers; its role "Cognitive Services OpenAI User" goes to the identity of the app. Empty: answers quote the guides.')
param openAiEndpoint string = ''

@description('Deployment of the chat model in that resource.')
param openAiDeployment string = ''

@description('Size of the App Service plan. It must allow "always on", so not F1 or D1.')
param planSku string = 'B1'

var token = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }
var database = 'cylch'
var container = 'documents'
var queue = 'work'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-cylch-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-cylch-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    name: 'log-cylch-${token}'
    location: location
    tags: tags
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  scope: group
  params: {
    name: 'cosmos-cylch-${token}'
    location: location
    tags: tags
    databaseName: database
    containerName: container
    principalId: identity.outputs.principalId
  }
}

module queues 'modules/storage-queues.bicep' = {
  name: 'storage-queues'
  scope: group
  params: {
    name: 'stcylch${token}'
    location: location
    tags: tags
    queueName: queue
    principalId: identity.outputs.principalId
  }
}

module vault 'modules/key-vault.bicep' = {
  name: 'key-vault'
  scope: group
  params: {
    name: 'kv-cylch-${token}'
    location: location
    tags: tags
    apiKey: apiKey
    ballotSecret: ballotSecret
    botPassword: botPassword
    principalId: identity.outputs.principalId
  }
}

module app 'modules/app-service.bicep' = {
  name: 'app-service'
  scope: group
  params: {
    name: 'app-cylch-${token}'
    location: location
    tags: tags
    planSku: planSku
    publicHost: publicHost
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    settings: union(
      {
        API_KEY: vault.outputs.apiKeyReference
        AZURE_CLIENT_ID: identity.outputs.clientId
        BALLOT_SECRET: vault.outputs.ballotSecretReference
        BOT_ID: botId
        BOT_TENANT_ID: subscription().tenantId
        BOT_TYPE: 'SingleTenant'
        CHANNEL_DAILY_LIMIT: channelDailyLimit
        COMMUNITY_MANAGERS: communityManagers
        COSMOS_CONTAINER: container
        COSMOS_DATABASE: database
        COSMOS_ENDPOINT: cosmos.outputs.endpoint
        GUIDE_HOSTS: guideHosts
        LOG_LEVEL: logLevel
        POSTS_NEED_REVIEW: postsNeedReview
        QUEUE_ENDPOINT: queues.outputs.endpoint
        QUEUE_NAME: queue
        TENANTS: tenants
        UPDATES_NEED_APPROVAL: updatesNeedApproval
      },
      empty(openAiEndpoint)
        ? {}
        : { AZURE_OPENAI_ENDPOINT: openAiEndpoint, AZURE_OPENAI_DEPLOYMENT: openAiDeployment },
      empty(botPassword) ? {} : { BOT_PASSWORD: vault.outputs.botSecretReference }
    )
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  scope: group
  params: {
    name: 'bot-cylch-${token}'
    tags: tags
    botId: botId
    tenantId: subscription().tenantId
    host: app.outputs.host
  }
}

// azd keeps the outputs as variables of the environment: the last three are what `npm run package` reads.
output AZURE_RESOURCE_GROUP string = group.name
output APP_NAME string = app.outputs.name
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output BOT_ID string = botId
output BOT_DOMAIN string = app.outputs.host
output TEAMS_APP_ID string = guid(subscription().id, environmentName, 'cylch-teams-app')
