using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Which responses are something that a party says to others about a matter.</summary>
internal static class Statements
{
    /// <summary>
    /// Accusations, warnings, diplomatic steps, restrictions, legal steps and answers to accusations. Repairs, military moves and rules at
    /// home are acts, not statements on the matter; a refusal or a silence is neither.
    /// </summary>
    public static bool IsPublic(Response response) =>
        response.Kind.Family is "accuse" or "warn" or "talk" or "retort" or "restrict" or "law" or "reject";

    /// <summary>Whether it tells what happened as its parties see it: names a culprit, denies, refuses, or is quoted. That somebody condemned or met is no account.</summary>
    public static bool IsAccount(Response response) =>
        !response.Attributes.IsEmpty || !response.Denies.IsEmpty || IsRefusal(response) || response.Quote is not null;

    /// <summary>Whether somebody decided not to act and said so.</summary>
    public static bool IsRefusal(Response response) => response.Kind.Id == "declined";

    /// <summary>Whether the editors looked for a response and found none.</summary>
    public static bool IsNoneFound(Response response) => response.Kind.Id == "none-found";
}
