// The bot in Azure: App Service with a user-assigned identity, Table Storage entered by that identity (no key anywhere), the bot's
// registration with the Teams channel, logs in Log Analytics.
//
//   az group create --name rg-dondoc --location southeastasia
//   az deployment group create --resource-group rg-dondoc --template-file main.bicep --parameters name=dondoc-bp province='Bình Phước' administrators='["<object id>"]'

@description('Short name of the installation: letters, digits and hyphens. It begins the host name, which is unique in Azure.')
@minLength(3)
@maxLength(40)
param name string

@description('The province or city that is served, without its rank, for example Bình Phước.')
param province string

@description('Entra object ids of the first administrators.')
@minLength(1)
param administrators string[]

@description('Where the resources stand.')
param location string = resourceGroup().location

@description('The plan of App Service; from B1 on, since the bot must always run for its reminders.')
@allowed(['B1', 'B2', 'S1', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('How many instances run; they share the store, and each reminder goes out once.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('The plan of the bot registration: F0 is free, and messages in Teams do not count against it.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Where traces and metrics go by OTLP, for example https://otel.example.vn:4318; empty for nowhere.')
param otlpEndpoint string = ''

var storageName = take('dondoc${uniqueString(resourceGroup().id, name)}', 24)
// Storage Table Data Contributor: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/storage
var tableContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')
var host = '${name}.azurewebsites.net'
var ownSettings = {
  AZURE_CLIENT_ID: identity.properties.clientId
  DOTNET_ENVIRONMENT: 'Production'
  Home__Province: province
  Manifest__Domain: host
  MicrosoftAppId: identity.properties.clientId
  MicrosoftAppTenantId: tenant().tenantId
  MicrosoftAppType: 'UserAssignedMSI'
  Storage__AccountUri: storage.properties.primaryEndpoints.table
  // The local search index, built from the store again wherever an instance starts.
  Storage__Path: '/tmp/dondoc'
  Urls: 'http://0.0.0.0:8080'
}
var administratorSettings = toObject(range(0, length(administrators)), i => 'Roster__Administrators__${i}', i => administrators[i])
var telemetrySettings = empty(otlpEndpoint) ? {} : {
  OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource tableAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableContributor)
  scope: storage
  properties: {
    roleDefinitionId: tableContributor
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  properties: {
    retentionInDays: logDays
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
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
    clientAffinityEnabled: false
    siteConfig: {
      alwaysOn: true
      appCommandLine: 'dotnet Bot.dll'
      ftpsState: 'Disabled'
      healthCheckPath: '/health'
      http20Enabled: true
      linuxFxVersion: 'DOTNETCORE|10.0'
      minTlsVersion: '1.2'
    }
  }
  dependsOn: [
    tableAccess
  ]
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: app
  name: 'appsettings'
  properties: union(ownSettings, administratorSettings, telemetrySettings)
}

resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource appLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: app
  properties: {
    workspaceId: logs.id
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
      {
        category: 'AppServiceAuditLogs'
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

resource tableLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: tables
  properties: {
    workspaceId: logs.id
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'Transaction'
        enabled: true
      }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: 'Trợ lý Đôn đốc'
    description: 'Việc được giao trong văn bản chỉ đạo: ai làm, hạn nào, đã nhận chưa.'
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    disableLocalAuth: true
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
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
    }
  }
}

@description('The host of the bot: Manifest:Domain of the Teams app package.')
output domain string = app.properties.defaultHostName

@description('The app id of the bot: MicrosoftAppId of the Teams app package.')
output appId string = identity.properties.clientId

@description('What builds the Teams app package.')
output packageCommand string = 'dotnet run --project bot -- --MicrosoftAppId=${identity.properties.clientId} --Manifest:Domain=${app.properties.defaultHostName} manifest --out dondoc.zip'
