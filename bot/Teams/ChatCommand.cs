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

    // Longer openings stand before shorter ones that they begin with. Written without accents; the words are compared so.
    private static readonly (string Opening, Language Language, Func<Language, string, ChatCommand> Make)[] WithName =
    [
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
    ];

    private static readonly (string Words, ChatCommand Command)[] Whole =
    [
        ("danh sach dang ky", new ListSubscriptions(Language.Vietnamese)),
        ("xem dang ky", new ListSubscriptions(Language.Vietnamese)),
        ("cac dang ky", new ListSubscriptions(Language.Vietnamese)),
        ("subscriptions", new ListSubscriptions(Language.English)),
        ("list subscriptions", new ListSubscriptions(Language.English)),
        ("tiep tuc nhac", new Resume(Language.Vietnamese)),
        ("tiep tuc nhac viec", new Resume(Language.Vietnamese)),
        ("resume reminders", new Resume(Language.English)),
        ("resume", new Resume(Language.English)),
        ("kiem tra nhac viec", new Examine(Language.Vietnamese)),
        ("don vi nao chua nhan duoc nhac viec", new Examine(Language.Vietnamese)),
        ("check reminders", new Examine(Language.English)),
        ("da nhan", new Acknowledge(Language.Vietnamese)),
        ("da nhan nhiem vu", new Acknowledge(Language.Vietnamese)),
        ("da nhan viec", new Acknowledge(Language.Vietnamese)),
        ("da tiep nhan", new Acknowledge(Language.Vietnamese)),
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
                return make(language, words[opening.Length..].Trim(' ', ':'));
            }
        }

        return null;
    }
}
