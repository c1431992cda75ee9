using System.Text;
using Bot.Audit;
using Bot.Directives;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Audit;

[Collection(OnAzurite.Name)]
public sealed class PersonErasureTests(AzuriteServer azurite) : IDisposable
{
    private const string Id = "8baf637a-2cb5-4007-ace7-7a844255b3dc";
    private const string ChannelId = "29:nguyen-thi-lan-of-the-channel";
    private const string Name = "Nguyễn Thị Lan Anh";
    private static readonly Person Lan = new(Id, "tenant", Name) { Via = "msteams a:lan" };
    private static readonly Person Admin = new("admin", "tenant", "Quản trị") { Via = "command line" };
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_forgetting_no_byte_of_the_store_names_the_person_and_the_trail_is_whole()
    {
        var path = _folder.PathOf("bot.db");
        await using (var engine = new EmbeddedTableStore(path))
            await ForgetAsync(engine);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
        {
            var bytes = await File.ReadAllBytesAsync(file, Token);
            foreach (var word in new[] { Id, ChannelId, Name })
                foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
                    bytes.AsSpan().IndexOf(encoding.GetBytes(word)).ShouldBe(-1, $"{word} as {encoding.WebName} in {Path.GetFileName(file)}");
        }
    }

    [Fact]
    public async Task On_table_storage_likewise()
    {
        using var engine = OwnTables.On(azurite);
        await ForgetAsync(engine);
        List<(string, string)> partitions = [.. PersonalRows.Fixed, .. PersonalRows.ByDirective.Select(table => (table, TableKey.Encode("4614/UBND-TH"))), ("AuditTrail", "trail")];
        foreach (var (table, partition) in partitions)
        {
            foreach (var row in await engine.QueryAsync(table, partition, null, null, Token).ListAsync())
            {
                var text = row.RowKey + string.Join('|', row.Values.Values.OfType<string>());
                foreach (var word in new[] { Id, ChannelId, Name })
                    text.ShouldNotContain(word);
            }
        }
    }

    [Fact]
    public async Task An_entry_that_is_put_out_untold_counts_as_changed()
    {
        using var engine = OwnTables.OnDisk();
        var store = new AuditedStore(engine, TimeProvider.System);
        await store.Queue.AppendAsync(new Change(DateTimeOffset.UnixEpoch, Lan, "acknowledge", "a-1", null, null), Token);
        var row = (await store.Trail.RowsAsync(1, Token).ListAsync()).ShouldHaveSingleItem();
        await store.Trail.TryEraseAsync(AuditChain.Erased(row, "ActorName", "ai đó"), Token);

        (await store.Trail.VerifyAsync(Token)).ShouldBe(new AuditVerdict.Changed(1));
    }

    private static async Task ForgetAsync(ITableStore engine)
    {
        var store = new AuditedStore(engine, TimeProvider.System);
        var at = new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero);
        Change Told(string action, string? after = null) => new(at, Lan, action, Id, null, after);
        using var directives = new DirectiveStore(store.Tables, TimeProvider.System);
        await directives.PublishAsync(ADirective.Numbered("4614/UBND-TH").With(AnAssignment.For("Sở Y tế").Named("a-1")).Build(), Told("publish"), Token);
        var roster = new RosterStore(store.Tables);
        var official = new Official(Id, "tenant", Name, OfficialRole.Official, Health);
        await roster.PutAsync(official, Told("register", ChangeText.Of(official)), Token);
        await roster.PutAsync(new Official("binh", "tenant", "Trần Văn Bình", OfficialRole.Leader, Health), Told("add person"), Token);
        await new RegistrationRequestStore(store.Tables).PutAsync(new RegistrationRequest(official, at, "a:lan", null), Told("ask"), Token);
        var acknowledgements = new AcknowledgementStore(store.Tables);
        await acknowledgements.AddAsync(new Acknowledgement("4614/UBND-TH", "a-1", "Sở Y tế", Id, Name, at) { Via = "msteams a:lan" }, Token);
        await acknowledgements.AddAsync(new Acknowledgement("4614/UBND-TH", "a-1", "Sở Y tế", "binh", "Trần Văn Bình", at), Token);
        var followUps = new FollowUpStore(store.Tables);
        await followUps.TryAppendAsync(new FollowUpEvent.Done(new FollowUpMark("4614/UBND-TH", "a-1", Health, Id, Name, at), $"{Name} đã trình", null), 1, Token);
        await new OverrideStore(store.Tables).PutAsync(
            new AssignmentOverride("4614/UBND-TH", "a-1", new DateOnly(2024, 1, 5), null, false, at, Id), Told("set deadline"), Token);
        await new NudgeStore(store.Tables).AddAsync(new Nudge(new DutyKey("4614/UBND-TH", "a-1"), Health, new DateOnly(2024, 1, 6), Lan, at), Token);
        var reference = $$"""{"user":{"id":"{{ChannelId}}","name":"{{Name}}","aadObjectId":"{{Id}}"},"conversation":{"id":"x"} }""";
        var conversations = new ConversationStore(engine);
        await conversations.SeenAsync(new KnownConversation("a:lan", reference, "https://x", ConversationKind.Personal, Id, at), Token);
        await conversations.SeenAsync(new KnownConversation("19:group", reference, "https://x", ConversationKind.Group, null, at), Token);
        var subscriptions = new SubscriptionStore(store.Tables);
        await subscriptions.PutAsync(new Subscription(Health, "a:lan", reference, at), Told("subscribe"), Token);
        await subscriptions.PutAsync(new Subscription(Health, "19:group", reference, at), Told("subscribe"), Token);
        await store.Log.FlushAsync(Token);

        // An instance that remembers whom it read, on a store that does not tell when it changes.
        var elsewhere = new RosterStore(new FailingTables(engine));
        (await elsewhere.FindAsync("tenant", Id, Token)).ShouldNotBeNull();

        var counted = await new PersonErasure(engine, store.Trail, store.Queue, TimeProvider.System).ForgetAsync(Id, Admin, apply: false, Token);
        var done = await new PersonErasure(engine, store.Trail, store.Queue, TimeProvider.System).ForgetAsync(Id, Admin, apply: true, Token);

        (done.Rows, done.Entries).ShouldBe((counted.Rows, counted.Entries));
        done.Rows.ShouldBe(10);
        (await acknowledgements.OfDirectiveAsync("4614/UBND-TH", Token)).Select(each => each.PersonName).Order(StringComparer.Ordinal)
            .ShouldBe(["Trần Văn Bình", done.Token]);
        (await roster.AllAsync(Token).ListAsync()).ShouldHaveSingleItem().Name.ShouldBe("Trần Văn Bình");
        (await elsewhere.FindAsync("tenant", Id, Token)).ShouldBeNull();
        (await subscriptions.AllAsync(Token)).ShouldHaveSingleItem().ConversationId.ShouldBe("19:group");
        (await conversations.FindAsync("19:group", Token)).ShouldNotBeNull().Reference.ShouldContain(done.Token);
        (await followUps.OfDirectiveAsync("4614/UBND-TH", Token)).ShouldHaveSingleItem().ShouldBeOfType<FollowUpEvent.Done>().Note.ShouldBe($"{done.Token} đã trình");
        var whole = (await store.Trail.VerifyAsync(Token)).ShouldBeOfType<AuditVerdict.Whole>();
        var again = await new PersonErasure(engine, store.Trail, store.Queue, TimeProvider.System).ForgetAsync(Id, Admin, apply: false, Token);
        (again.Rows, again.Entries).ShouldBe((0, 0));
        whole.Count.ShouldBeGreaterThan(done.Entries);
    }
}
