using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace Bot.Storage.AzureTables;

/// <summary>Tables of an Azure Storage account, for any number of instances.</summary>
internal sealed class AzureTableStore(TableServiceClient account) : ITableStore
{
    private const string ProbeTable = "Probe";
    private readonly ConcurrentDictionary<string, TableClient> _tables = new(StringComparer.Ordinal);

    /// <summary>The store of a connection string.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AzureTableStore FromConnectionString(string connectionString)
    {
        try
        {
            return new AzureTableStore(new TableServiceClient(connectionString, Options()));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new FormatException("This is no connection string of a storage account.", exception);
        }
    }

    /// <summary>The store of an account (<c>https://NAME.table.core.windows.net</c>), entered with an identity instead of a key.</summary>
    public static AzureTableStore FromAccount(Uri account, TokenCredential credential) =>
        new(new TableServiceClient(account, credential, Options()));

    /// <summary>
    /// How the client tries again: at most four times, 0.2 s to 5 s apart, each within 10 s. An interactive answer has little more.
    /// </summary>
    public static TableClientOptions Options()
    {
        var options = new TableClientOptions
        {
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = 4,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxDelay = TimeSpan.FromSeconds(5),
                NetworkTimeout = TimeSpan.FromSeconds(10),
            },
            Diagnostics = { IsTelemetryEnabled = false },
        };
        options.AddPolicy(new RepeatedSends(), HttpPipelinePosition.PerRetry);
        return options;
    }

    public Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableLimits.CheckKeys(partitionKey, rowKey);
        return AskAsync(Table(table), async client => await FindEntityAsync(client, partitionKey, rowKey, cancellationToken) is { } entity
            ? RowEntity.ToRow(entity)
            : null, cancellationToken);
    }

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken)
    {
        TableLimits.CheckRow(row);
        return WriteAsync(table, row, (client, entity) => client.AddEntityAsync(entity, cancellationToken), cancellationToken);
    }

    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken)
    {
        TableLimits.CheckBatch([new TableWrite.Replace(row)]);
        return WriteAsync(
            table, row, (client, entity) => client.UpdateEntityAsync(entity, new ETag(row.ETag!), TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken)
    {
        TableLimits.CheckRow(row);
        return WriteAsync(table, row, (client, entity) => client.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken)
    {
        TableLimits.CheckKeys(partitionKey, rowKey);
        return AskAsync(Table(table), async client =>
        {
            var watch = RepeatedSends.Begin();
            try
            {
                var answer = await client.DeleteEntityAsync(partitionKey, rowKey, Version(etag), cancellationToken);
                return answer.Status != 404 || watch.Repeated;
            }
            catch (RequestFailedException refusal) when (refusal.Status is 404 or 412)
            {
                // A repetition that finds no row most likely follows its own first sending.
                return refusal.Status == 404 && watch.Repeated;
            }
        }, cancellationToken);
    }

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableLimits.CheckBatch(writes);
        var writeId = Random.Shared.NextInt64();
        var actions = writes.Select(write => Action(write, writeId)).ToList();
        var kept = writes.FirstOrDefault(write => write is not TableWrite.Delete)?.Row;
        return AskAsync(Table(table), client => InTableAsync(client, async () =>
        {
            var watch = RepeatedSends.Begin();
            try
            {
                await client.SubmitTransactionAsync(actions, cancellationToken);
                return true;
            }
            catch (RequestFailedException refusal) when (IsRefusal(refusal) && !IsMissingTable(refusal))
            {
                return watch.Repeated && (kept is null
                    ? refusal.Status == 404
                    : await IsOursAsync(client, kept, writeId, cancellationToken));
            }
        }, cancellationToken), cancellationToken);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var client = Table(table);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey}")
            + (from is null ? "" : TableClient.CreateQueryFilter($" and RowKey ge {from}"))
            + (to is null ? "" : TableClient.CreateQueryFilter($" and RowKey lt {to}"));
        await using var pages = client.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)
            .AsPages().GetAsyncEnumerator(cancellationToken);
        while (await AskAsync(client, async _ => await NextAsync(pages), cancellationToken))
        {
            foreach (var entity in pages.Current.Values)
            {
                yield return RowEntity.ToRow(entity);
            }
        }
    }

    public Task ProbeAsync(CancellationToken cancellationToken) => FindAsync(ProbeTable, "probe", "probe", cancellationToken);

    private static async Task<bool> NextAsync(IAsyncEnumerator<Page<TableEntity>> pages)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (RequestFailedException refusal) when (refusal.Status == 404)
        {
            return false;
        }
    }

    private static TableTransactionAction Action(TableWrite write, long writeId) => write switch
    {
        TableWrite.Add add => new(TableTransactionActionType.Add, RowEntity.Of(add.Row, writeId)),
        TableWrite.Put put => new(TableTransactionActionType.UpsertReplace, RowEntity.Of(put.Row, writeId)),
        TableWrite.Replace replace => new(TableTransactionActionType.UpdateReplace, RowEntity.Of(replace.Row, writeId), Version(replace.Row.ETag)),
        TableWrite.Delete delete => new(
            TableTransactionActionType.Delete, new TableEntity(delete.Row.PartitionKey, delete.Row.RowKey), Version(delete.Row.ETag)),
        _ => throw new ArgumentOutOfRangeException(nameof(write)),
    };

    private static ETag Version(string? etag) => etag is null ? ETag.All : new ETag(etag);

    private static bool IsRefusal(RequestFailedException failure) =>
        failure.Status is 404 or 412 || (failure.Status == 409 && failure.ErrorCode != "TableBeingDeleted");

    private static bool IsMissingTable(RequestFailedException failure) => failure.ErrorCode == "TableNotFound";

    private static async Task<bool> IsOursAsync(TableClient client, TableRow row, long writeId, CancellationToken cancellationToken) =>
        await FindEntityAsync(client, row.PartitionKey, row.RowKey, cancellationToken) is { } entity && entity.GetInt64(RowEntity.WriteId) == writeId;

    private static async Task<TableEntity?> FindEntityAsync(TableClient client, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var found = await client.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    // The first write of a table makes it.
    private static async Task<T> InTableAsync<T>(TableClient client, Func<Task<T>> write, CancellationToken cancellationToken)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException missing) when (IsMissingTable(missing))
        {
            await client.CreateIfNotExistsAsync(cancellationToken);
            return await write();
        }
    }

    private TableClient Table(string table)
    {
        TableLimits.CheckTable(table);
        return _tables.GetOrAdd(table, account.GetTableClient);
    }

    private Task<bool> WriteAsync(
        string table, TableRow row, Func<TableClient, TableEntity, Task<Response>> write, CancellationToken cancellationToken)
    {
        var writeId = Random.Shared.NextInt64();
        var entity = RowEntity.Of(row, writeId);
        return AskAsync(Table(table), client => InTableAsync(client, async () =>
        {
            var watch = RepeatedSends.Begin();
            try
            {
                await write(client, entity);
                return true;
            }
            catch (RequestFailedException refusal) when (IsRefusal(refusal) && !IsMissingTable(refusal))
            {
                return watch.Repeated && await IsOursAsync(client, row, writeId, cancellationToken);
            }
        }, cancellationToken), cancellationToken);
    }

    private async Task<T> AskAsync<T>(TableClient client, Func<TableClient, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask(client);
        }
        catch (Exception exception) when (AccountFailure.AsOutage(exception, account.Uri, cancellationToken) is { } outage)
        {
            throw outage;
        }
    }
}
