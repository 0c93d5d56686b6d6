namespace Briefings.Content.Schemas;

/// <summary>What stands where the reader takes text.</summary>
internal enum ScalarReading
{
    /// <summary>Text, as in exported JSON. What is unknown is absent.</summary>
    Text,

    /// <summary>
    /// What YAML's core schema makes of a value without quotation marks: <c>2021</c> is a number there, <c>true</c> is a truth value, and a key
    /// without a value holds null.
    /// </summary>
    Yaml,
}
