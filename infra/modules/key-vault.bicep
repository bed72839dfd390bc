// The few secrets that remain. The app's settings refer to them; App Service reads them with the app's identity.
param name string
param location string
param tags object

@secure()
param apiKey string

@secure()
param ballotSecret string

@secure()
param botPassword string

@description('Object id of the identity that reads the secrets.')
param principalId string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    publicNetworkAccess: 'Enabled'
  }
}

resource apiKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'api-key'
  properties: { value: apiKey }
}

resource ballotSecretSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'ballot-secret'
  properties: { value: ballotSecret }
}

resource botPasswordSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(botPassword)) {
  parent: vault
  name: 'bot-password'
  properties: { value: botPassword }
}

// Key Vault Secrets User: reads the value of a secret, and nothing else.
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, principalId, secretsUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

// References, not secrets: what stands in the app's settings.
output apiKeyReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/api-key)'
output ballotSecretReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/ballot-secret)'
output botSecretReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/bot-password)'
