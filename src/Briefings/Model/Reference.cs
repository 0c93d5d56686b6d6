using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>A record's id where another record names it; whether it exists is settled in the graph.</summary>
/// <param name="Id">As written.</param>
/// <param name="At">Where it is written.</param>
public readonly record struct Reference(string Id, SourceLocation At);
