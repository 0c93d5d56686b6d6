using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content;

/// <summary>The vocabulary that the tool carries.</summary>
internal static class DefaultVocabulary
{
    private const string Resource = "vocabulary.yaml";

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">The embedded file is faulty, which is a bug of the tool.</exception>
    public static Vocabulary Load()
    {
        using var stream = typeof(DefaultVocabulary).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the tool was built without '{Resource}'");
        using var reader = new StreamReader(stream);

        var faults = new DiagnosticBag();
        var mapping = YamlReader.Read(new(reader.ReadToEnd(), Resource, 1), faults);
        var vocabulary = mapping is null ? VocabularyBinder.Nothing : VocabularyBinder.Bind(mapping, new(faults, VocabularyBinder.Nothing));
        if (faults.ToSortedList() is [var first, ..]) throw new InvalidOperationException(first.ToString());
        return vocabulary;
    }
}
