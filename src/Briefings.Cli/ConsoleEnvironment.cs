using System.Text;
using Spectre.Console;

namespace Briefings.Cli;

/// <summary>What a run sees of the world around it: where it writes, and what time it is.</summary>
internal sealed record ConsoleEnvironment
{
    /// <summary>Results: summaries, reports, paths of new files.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>What accompanies the work: stages, diagnostics, wrong usage.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens <see cref="Error"/> as a terminal that shows colours and redraws lines; null where somebody reads lines later (a file, a pipe, CI).</summary>
    public Func<IAnsiConsole>? OpenTerminal { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>The environment of this process.</summary>
    public static ConsoleEnvironment OfProcess()
    {
        // Reports are UTF-8 whatever the terminal's code page is.
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isLines = Console.IsErrorRedirected || IsSet("CI") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new()
        {
            Out = Console.Out,
            Error = Console.Error,
            OpenTerminal = isLines ? null : () => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
            Time = TimeProvider.System,
        };
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
