using System.Globalization;
using Briefings.Cli.Reporting;
using Briefings.OutwardLinks;
using Spectre.Console;

namespace Briefings.Cli.Linking;

/// <summary>Shows how far the look at links is: a bar on a terminal, a line now and then elsewhere.</summary>
internal static class LinksProgress
{
    private const int LineEvery = 100;

    /// <summary>Runs the work and shows how far it is.</summary>
    /// <param name="console">Where; null to show nothing.</param>
    /// <param name="total">How many links there are.</param>
    /// <param name="work">Is handed what it reports to.</param>
    public static Task ShowAsync(ConsoleEnvironment? console, int total, Func<IProgress<LinkProgress>, Task> work)
    {
        if (console is null || total == 0) return work(new Lines(TextWriter.Null));
        if (console.OpenTerminal is not { } open) return work(new Lines(console.Error));
        return open().Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("Asking for links", maxValue: total))));
    }

    private sealed class Lines(TextWriter writer) : IProgress<LinkProgress>
    {
        public void Report(LinkProgress value)
        {
            if (value.Asked == 0) writer.WriteLine($"Asking for {Summary.Count(value.Total - value.Done, "link")}; {value.Done} of {value.Total} are known from before");
            else if (value.Asked % LineEvery == 0) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Total}"));
        }
    }

    private sealed class Bar(ProgressTask task) : IProgress<LinkProgress>
    {
        public void Report(LinkProgress value)
        {
            task.Value = value.Done;
            task.Description = $"Asking for links, {value.Done} of {value.Total}";
        }
    }
}
