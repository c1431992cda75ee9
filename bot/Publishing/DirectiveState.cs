using System.Security.Cryptography;
using System.Text;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Publishing;

/// <summary>A document's state, for the record of a change: who has to do what by when, and the proof of its text.</summary>
internal static class DirectiveState
{
    /// <summary>The state; null for no document.</summary>
    public static string? Of(Directive? directive) => directive is null ? null : ChangeText.Of(new
    {
        Number = directive.Number?.Value,
        directive.Issued,
        Text = "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(directive.Text))),
        Assignments = directive.Assignments.Select(Brief),
    });

    /// <summary>One assignment's state; null for none.</summary>
    public static string? Of(Assignment? assignment) => assignment is null ? null : ChangeText.Of(new
    {
        assignment.Id,
        Lead = assignment.Leads.Select(each => each.Name),
        Coordinating = assignment.Coordinating.Select(each => each.Name),
        assignment.Duty,
        assignment.Deadline.Due,
    });

    private static object Brief(Assignment assignment) => new
    {
        assignment.Id,
        Lead = string.Join(", ", assignment.Leads.Select(each => each.Name)),
        assignment.Deadline.Due,
    };
}
