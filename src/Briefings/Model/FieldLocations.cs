using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>Where each top-level key of a record stands in its file, so that later stages can point at it.</summary>
public sealed class FieldLocations(SourceLocation record, IReadOnlyList<KeyValuePair<string, SourceLocation>> fields)
{
    /// <summary>No keys; every question is answered with the record's own place.</summary>
    public static FieldLocations None { get; } = new(default, []);

    /// <summary>The value of <paramref name="key"/>, or the record's own place when the key is absent.</summary>
    public SourceLocation this[string key]
    {
        get
        {
            foreach (var field in fields)
            {
                if (string.Equals(field.Key, key, StringComparison.Ordinal)) return field.Value;
            }

            return record;
        }
    }
}
