using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Content.Schemas;
using Briefings.Diagnostics;

namespace Briefings.Cli.Editors;

/// <summary><c>briefings schema</c>: writes what lets an editor's tool know the keys and values of this site.</summary>
internal static class SchemaCommand
{
    /// <summary>Writes the files and prints those that changed.</summary>
    public static int Run(string input, ConsoleEnvironment console, CancellationToken cancellation)
    {
        if (SiteFolders.Refusal(input) is { } refusal)
        {
            console.Error.WriteLine("briefings: " + refusal);
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var vocabulary = ContentReader.ReadVocabulary(input, diagnostics, cancellation);
        TextReport.Write(diagnostics.ToSortedList(), console);
        if (vocabulary is null || diagnostics.HasErrors) return ExitCode.ContentErrors;

        var files = new EditorFiles(input);
        var schemas = EditorSchemas.Of(vocabulary);
        var written = files.WriteSchemas(schemas);
        var (changed, remedies) = files.WriteSettings(schemas);
        foreach (var file in (string[])[.. written, .. changed]) console.Out.WriteLine(file);
        foreach (var remedy in remedies) console.Error.WriteLine("briefings: " + remedy);
        if (written.Count + changed.Count + remedies.Count == 0) console.Out.WriteLine("Everything is up to date.");
        return remedies.Count == 0 ? ExitCode.Success : ExitCode.ContentErrors;
    }
}
