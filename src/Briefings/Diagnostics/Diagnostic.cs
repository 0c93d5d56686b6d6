namespace Briefings.Diagnostics;

/// <summary>A mistake found in what an editor or a theme author wrote.</summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Severity">Its level in this run.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What is wrong, naming the value; no full stop.</param>
/// <param name="Remedy">What to do; no full stop.</param>
public sealed record Diagnostic(DiagnosticRule Rule, Severity Severity, SourceLocation Location, string Message, string Remedy)
{
    /// <summary>What is wrong, naming the value; no full stop.</summary>
    public string Message { get; init; } = MessageText.Guard(Message);

    /// <summary>What to do; no full stop.</summary>
    public string Remedy { get; init; } = MessageText.Guard(Remedy);

    /// <summary><c>path(line,col): error BRF0123: what is wrong; what to do</c></summary>
    public override string ToString()
    {
        var level = Severity == Severity.Error ? "error" : "warning";
        var place = string.IsNullOrEmpty(Location.File) ? "briefings" : Location.ToString();
        return $"{place}: {level} {Rule.Code}: {Message}; {Remedy}";
    }
}
