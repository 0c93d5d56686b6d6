using System.Text.Json;
using Briefings.Cli;
using Briefings.Tests.Publishing;
using Spectre.Console;

namespace Briefings.Tests.Cli;

/// <summary>Runs the command in this process, as a shell would, and keeps what it says.</summary>
internal sealed class CommandRun
{
    private CommandRun(int exitCode, string output, string error) => (ExitCode, Output, Error) = (exitCode, output, error);

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Task<CommandRun> Of(params string[] args) => Of(args, terminal: false);

    public static Task<CommandRun> OnTerminal(params string[] args) => Of(args, terminal: true);

    /// <summary>Runs the command on a site, whose input, theme and output folders are named for it.</summary>
    public static Task<CommandRun> On(TemporaryFolder site, params string[] args) => Of([.. args, .. Folders(site)]);

    public static string[] Folders(TemporaryFolder site) =>
        ["--input", site.At("input"), "--theme", site.At("theme"), "--output", site.At("output")];

    private static async Task<CommandRun> Of(string[] args, bool terminal)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var console = new ConsoleEnvironment
        {
            Out = output,
            Error = error,
            Time = new NoonTime(),
            OpenTerminal = !terminal ? null : () => AnsiConsole.Create(new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(error),
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
            }),
        };
        var exitCode = await BriefingsCommand.RunAsync(args, console, TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
