using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What a person tells the bot to do, as against what a person asks.</summary>
/// <param name="Language">The language of the words.</param>
internal abstract record ChatCommand(Language Language)
{
    /// <summary>"đăng ký Sở Y tế": this chat gets the reminders of an agency.</summary>
    public sealed record Subscribe(Language Language, string Agency) : ChatCommand(Language);

    /// <summary>"hủy đăng ký Sở Y tế"; without a name all of this chat's.</summary>
    public sealed record Unsubscribe(Language Language, string Agency) : ChatCommand(Language);

    /// <summary>"danh sách đăng ký".</summary>
    public sealed record ListSubscriptions(Language Language) : ChatCommand(Language);

    /// <summary>"tôi thuộc Sở Y tế": the person's own registration.</summary>
    public sealed record Register(Language Language, string Agency) : ChatCommand(Language);

    /// <summary>"tạm dừng nhắc đến thứ Hai": this chat's reminders wait until a day.</summary>
    public sealed record Pause(Language Language, string Until) : ChatCommand(Language);

    /// <summary>"tiếp tục nhắc": ends a pause.</summary>
    public sealed record Resume(Language Language) : ChatCommand(Language);

    /// <summary>"kiểm tra nhắc việc": an administrator asks who gets no reminders, and why.</summary>
    public sealed record Examine(Language Language) : ChatCommand(Language);

    /// <summary>"đã nhận": the person's agency took note.</summary>
    public sealed record Acknowledge(Language Language) : ChatCommand(Language);

    /// <summary>"đã nhận tất cả": of all duties that wait, as the card of them shows.</summary>
    public sealed record AcknowledgeAll(Language Language) : ChatCommand(Language);

    /// <summary>"đang thực hiện 4614/UBND-TH".</summary>
    public sealed record Start(Language Language, string Words) : ChatCommand(Language);

    /// <summary>"hoàn thành 4614/UBND-TH: đã gửi báo cáo https://…".</summary>
    public sealed record Finish(Language Language, string Words) : ChatCommand(Language);

    /// <summary>"xin gia hạn đến 15/01/2024 vì chờ số liệu".</summary>
    public sealed record Extend(Language Language, string Words) : ChatCommand(Language);

    /// <summary>"đồng ý gia hạn": a leader grants the request that waits.</summary>
    public sealed record Grant(Language Language) : ChatCommand(Language);

    /// <summary>"từ chối gia hạn".</summary>
    public sealed record Refuse(Language Language) : ChatCommand(Language);

    /// <summary>"mở lại 4614/UBND-TH": a leader opens what was reported done.</summary>
    public sealed record Reopen(Language Language, string Words) : ChatCommand(Language);

    /// <summary>"đôn đốc": a leader's overview.</summary>
    public sealed record ShowOverview(Language Language) : ChatCommand(Language);
    /// <summary>"trợ giúp": what the person can ask and do.</summary>
    public sealed record Help(Language Language) : ChatCommand(Language);

    /// <summary>"thêm cán bộ Trần Văn Bình, Sở Y tế, (mã Entra)": an administrator puts a person on the roster.</summary>
    public sealed record AddPerson(Language Language, OfficialRole Role, string Words) : ChatCommand(Language);

    /// <summary>"phân quyền lãnh đạo cho Trần Văn Bình".</summary>
    public sealed record SetRole(Language Language, string Words) : ChatCommand(Language);

    /// <summary>"xóa cán bộ Trần Văn Bình".</summary>
    public sealed record RemovePerson(Language Language, string Words) : ChatCommand(Language);

    /// <summary>"danh sách cán bộ Sở Y tế"; without a name all.</summary>
    public sealed record ListPeople(Language Language, string Agency) : ChatCommand(Language);

    /// <summary>"yêu cầu đăng ký": who waits for an administrator's word.</summary>
    public sealed record ListRequests(Language Language) : ChatCommand(Language);

    /// <summary>"xuất Excel": all duties as a spreadsheet.</summary>
    public sealed record Export(Language Language) : ChatCommand(Language);

    /// <summary>"soạn công văn đôn đốc Sở Y tế".</summary>
    public sealed record Letter(Language Language, string Agency) : ChatCommand(Language);

    // Longer openings stand before shorter ones that they begin with. Written without accents; the words are compared so.
    private static readonly (string Opening, Language Language, Func<Language, string, ChatCommand> Make)[] WithName =
    [
        ("them can bo", Language.Vietnamese, (language, words) => new AddPerson(language, OfficialRole.Official, words)),
        ("them chuyen vien", Language.Vietnamese, (language, words) => new AddPerson(language, OfficialRole.Official, words)),
        ("them lanh dao", Language.Vietnamese, (language, words) => new AddPerson(language, OfficialRole.Leader, words)),
        ("them bien tap vien", Language.Vietnamese, (language, words) => new AddPerson(language, OfficialRole.Editor, words)),
        ("them quan tri vien", Language.Vietnamese, (language, words) => new AddPerson(language, OfficialRole.Administrator, words)),
        ("add official", Language.English, (language, words) => new AddPerson(language, OfficialRole.Official, words)),
        ("add leader", Language.English, (language, words) => new AddPerson(language, OfficialRole.Leader, words)),
        ("add editor", Language.English, (language, words) => new AddPerson(language, OfficialRole.Editor, words)),
        ("add administrator", Language.English, (language, words) => new AddPerson(language, OfficialRole.Administrator, words)),
        ("phan quyen", Language.Vietnamese, (language, words) => new SetRole(language, words)),
        ("set role", Language.English, (language, words) => new SetRole(language, words)),
        ("xoa can bo", Language.Vietnamese, (language, words) => new RemovePerson(language, words)),
        ("xoa chuyen vien", Language.Vietnamese, (language, words) => new RemovePerson(language, words)),
        ("xoa lanh dao", Language.Vietnamese, (language, words) => new RemovePerson(language, words)),
        ("xoa bien tap vien", Language.Vietnamese, (language, words) => new RemovePerson(language, words)),
        ("xoa quan tri vien", Language.Vietnamese, (language, words) => new RemovePerson(language, words)),
        ("remove official", Language.English, (language, words) => new RemovePerson(language, words)),
        ("remove person", Language.English, (language, words) => new RemovePerson(language, words)),
        ("danh sach can bo", Language.Vietnamese, (language, words) => new ListPeople(language, words)),
        ("list officials", Language.English, (language, words) => new ListPeople(language, words)),
        ("soan cong van don doc", Language.Vietnamese, (language, name) => new Letter(language, name)),
        ("du thao cong van don doc", Language.Vietnamese, (language, name) => new Letter(language, name)),
        ("draft a reminder letter to", Language.English, (language, name) => new Letter(language, name)),
        ("draft letter to", Language.English, (language, name) => new Letter(language, name)),
        ("huy dang ky nhac", Language.Vietnamese, (language, name) => new Unsubscribe(language, name)),
        ("huy dang ky", Language.Vietnamese, (language, name) => new Unsubscribe(language, name)),
        ("bo dang ky", Language.Vietnamese, (language, name) => new Unsubscribe(language, name)),
        ("dang ky nhan nhac viec cua", Language.Vietnamese, (language, name) => new Subscribe(language, name)),
        ("dang ky nhan nhac viec", Language.Vietnamese, (language, name) => new Subscribe(language, name)),
        ("dang ky nhan nhac", Language.Vietnamese, (language, name) => new Subscribe(language, name)),
        ("dang ky nhac viec", Language.Vietnamese, (language, name) => new Subscribe(language, name)),
        ("dang ky", Language.Vietnamese, (language, name) => new Subscribe(language, name)),
        ("tam dung nhac viec den", Language.Vietnamese, (language, until) => new Pause(language, until)),
        ("tam dung nhac den", Language.Vietnamese, (language, until) => new Pause(language, until)),
        ("tam dung den", Language.Vietnamese, (language, until) => new Pause(language, until)),
        ("tam dung nhac", Language.Vietnamese, (language, until) => new Pause(language, until)),
        ("pause reminders until", Language.English, (language, until) => new Pause(language, until)),
        ("pause until", Language.English, (language, until) => new Pause(language, until)),
        ("toi thuoc", Language.Vietnamese, (language, name) => new Register(language, name)),
        ("toi lam viec o", Language.Vietnamese, (language, name) => new Register(language, name)),
        ("toi lam o", Language.Vietnamese, (language, name) => new Register(language, name)),
        ("toi cong tac tai", Language.Vietnamese, (language, name) => new Register(language, name)),
        ("toi la can bo", Language.Vietnamese, (language, name) => new Register(language, name)),
        ("unsubscribe from", Language.English, (language, name) => new Unsubscribe(language, name)),
        ("unsubscribe", Language.English, (language, name) => new Unsubscribe(language, name)),
        ("subscribe to", Language.English, (language, name) => new Subscribe(language, name)),
        ("subscribe", Language.English, (language, name) => new Subscribe(language, name)),
        ("i belong to", Language.English, (language, name) => new Register(language, name)),
        ("i work for", Language.English, (language, name) => new Register(language, name)),
        ("i work at", Language.English, (language, name) => new Register(language, name)),
        ("register me for", Language.English, (language, name) => new Register(language, name)),
        ("dang thuc hien", Language.Vietnamese, (language, words) => new Start(language, words)),
        ("dang trien khai", Language.Vietnamese, (language, words) => new Start(language, words)),
        ("under way", Language.English, (language, words) => new Start(language, words)),
        ("in progress", Language.English, (language, words) => new Start(language, words)),
        ("da hoan thanh", Language.Vietnamese, (language, words) => new Finish(language, words)),
        ("hoan thanh", Language.Vietnamese, (language, words) => new Finish(language, words)),
        ("done", Language.English, (language, words) => new Finish(language, words)),
        ("completed", Language.English, (language, words) => new Finish(language, words)),
        ("xin gia han", Language.Vietnamese, (language, words) => new Extend(language, words)),
        ("de nghi gia han", Language.Vietnamese, (language, words) => new Extend(language, words)),
        ("request extension", Language.English, (language, words) => new Extend(language, words)),
        ("extend", Language.English, (language, words) => new Extend(language, words)),
        ("mo lai", Language.Vietnamese, (language, words) => new Reopen(language, words)),
        ("reopen", Language.English, (language, words) => new Reopen(language, words)),
    ];

    private static readonly (string Words, ChatCommand Command)[] Whole =
    [
        ("danh sach dang ky", new ListSubscriptions(Language.Vietnamese)),
        ("xem dang ky", new ListSubscriptions(Language.Vietnamese)),
        ("cac dang ky", new ListSubscriptions(Language.Vietnamese)),
        ("subscriptions", new ListSubscriptions(Language.English)),
        ("list subscriptions", new ListSubscriptions(Language.English)),
        ("yeu cau dang ky", new ListRequests(Language.Vietnamese)),
        ("registration requests", new ListRequests(Language.English)),
        ("xuat excel", new Export(Language.Vietnamese)),
        ("xuat csv", new Export(Language.Vietnamese)),
        ("export excel", new Export(Language.English)),
        ("export", new Export(Language.English)),
        ("tiep tuc nhac", new Resume(Language.Vietnamese)),
        ("tiep tuc nhac viec", new Resume(Language.Vietnamese)),
        ("resume reminders", new Resume(Language.English)),
        ("resume", new Resume(Language.English)),
        ("kiem tra nhac viec", new Examine(Language.Vietnamese)),
        ("don vi nao chua nhan duoc nhac viec", new Examine(Language.Vietnamese)),
        ("check reminders", new Examine(Language.English)),
        ("tro giup", new Help(Language.Vietnamese)),
        ("giup toi", new Help(Language.Vietnamese)),
        ("huong dan", new Help(Language.Vietnamese)),
        ("?", new Help(Language.Vietnamese)),
        ("help", new Help(Language.English)),
        ("commands", new Help(Language.English)),
        ("da nhan", new Acknowledge(Language.Vietnamese)),
        ("da nhan nhiem vu", new Acknowledge(Language.Vietnamese)),
        ("da nhan viec", new Acknowledge(Language.Vietnamese)),
        ("da tiep nhan", new Acknowledge(Language.Vietnamese)),
        ("da nhan tat ca", new AcknowledgeAll(Language.Vietnamese)),
        ("nhan tat ca", new AcknowledgeAll(Language.Vietnamese)),
        ("acknowledge all", new AcknowledgeAll(Language.English)),
        ("dong y gia han", new Grant(Language.Vietnamese)),
        ("duyet gia han", new Grant(Language.Vietnamese)),
        ("grant extension", new Grant(Language.English)),
        ("tu choi gia han", new Refuse(Language.Vietnamese)),
        ("khong dong y gia han", new Refuse(Language.Vietnamese)),
        ("refuse extension", new Refuse(Language.English)),
        ("don doc", new ShowOverview(Language.Vietnamese)),
        ("tong quan don doc", new ShowOverview(Language.Vietnamese)),
        ("theo doi thuc hien", new ShowOverview(Language.Vietnamese)),
        ("follow up", new ShowOverview(Language.English)),
        ("follow-up overview", new ShowOverview(Language.English)),
        ("acknowledged", new Acknowledge(Language.English)),
        ("acknowledge", new Acknowledge(Language.English)),
    ];

    /// <summary>The command that a message is; null where it is none. Accents, case and closing marks do not count.</summary>
    public static ChatCommand? Read(string message)
    {
        var words = string.Join(' ', message.Normalize(System.Text.NormalizationForm.FormC)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '!', ' ');
        var folded = VietnameseText.WithoutAccents(words);
        foreach (var (whole, command) in Whole)
        {
            if (folded == whole)
            {
                return command;
            }
        }

        foreach (var (opening, language, make) in WithName)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal)
                && (folded.Length == opening.Length || folded[opening.Length] is ' ' or ':'))
            {
                var named = words[opening.Length..];
                var command = make(language, named.Trim(' ', ':'));

                // "Hoàn thành bao nhiêu việc?" asks; only what is said reports.
                return command is Start or Finish or Extend or Reopen && FollowUpWords.Asks(named) ? null : command;
            }
        }

        return null;
    }
}
