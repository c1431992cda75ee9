using System.Net;
using System.Text;
using Bot.Teams;
using Bot.Texts;

namespace Bot.Composition;

/// <summary>What a browser gets: who the bot is, its privacy and terms, which the Teams manifest names, and where links lead. No data.</summary>
internal static class PublicPages
{
    /// <summary>Adds the pages.</summary>
    public static void MapPublicPages(this WebApplication app)
    {
        app.MapGet("/", (HttpResponse response) => Page(response, phrases => phrases.PageHome));
        app.MapGet("/privacy", (HttpResponse response) => Page(response, phrases => phrases.PagePrivacy));
        app.MapGet("/terms", (HttpResponse response) => Page(response, phrases => phrases.PageTerms));
        app.MapGet(AssignmentLinks.Path + "{**link}", (HttpResponse response) => Page(response, phrases => phrases.PageAssignment));
    }

    private static IResult Page(HttpResponse response, Func<Phrases, string> words)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        var (vietnamese, english) = (words(Phrases.In(Language.Vietnamese)), words(Phrases.In(Language.English)));
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Trợ lý Đôn đốc</title>
            <style>:root { color-scheme: light dark } body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style>
            </head>
            <body>
            <h1>Trợ lý Đôn đốc</h1>
            <p>{{WebUtility.HtmlEncode(vietnamese)}}</p>
            <p lang="en">{{WebUtility.HtmlEncode(english)}}</p>
            </body>
            </html>
            """,
            "text/html", Encoding.UTF8);
    }
}
