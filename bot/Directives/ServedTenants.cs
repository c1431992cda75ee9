namespace Bot.Directives;

/// <summary>The Entra tenants whose people are served.</summary>
/// <param name="All">Their ids; empty where everyone is (the local client).</param>
internal sealed record ServedTenants(IReadOnlyList<string> All)
{
    /// <summary>Whether people of a tenant are served; null names none, which is not served where tenants are named.</summary>
    public bool Serve(string? tenantId) => All.Count == 0 || All.Contains(tenantId, StringComparer.OrdinalIgnoreCase);
}
