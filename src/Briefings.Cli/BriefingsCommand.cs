using System.CommandLine;
using System.CommandLine.Help;
using Briefings.Changes.Git;
using Briefings.Cli.Building;
using Briefings.Cli.Capturing;
using Briefings.Cli.Comparing;
using Briefings.Cli.Creating;
using Briefings.Cli.Editors;
using Briefings.Cli.Importing;
using Briefings.Cli.Linking;
using Briefings.Cli.Preview;
using Briefings.Cli.Suggesting;
using Briefings.Import;
using Briefings.Publishing.Output;

namespace Briefings.Cli;

/// <summary>The command line: what can be typed, and which part of the tool answers.</summary>
internal sealed class BriefingsCommand
{
    private const int DefaultPort = 5080;

    private readonly ConsoleEnvironment _console;
    private readonly CommonOptions _common = new();
    private readonly Option<bool> _version = new("--version") { Description = "Show the version." };
    private readonly Command _root = new("briefings", "Makes a public site of cited, cross-linked briefings from text files.");

    private BriefingsCommand(ConsoleEnvironment console)
    {
        _console = console;
        _root.Add(new HelpOption { Description = "Show help; also after a command." });
        _root.Add(_version);
        _root.Add(BuildSite());
        _root.Add(CheckSite());
        _root.Add(PreviewSite());
        _root.Add(New());
        _root.Add(Schema());
        _root.Add(Import());
        _root.Add(Diff());
        _root.Add(Capture());
        _root.Add(Suggest());
        _root.Add(Links());
        _common.AddTo(_root);
        _root.SetAction((result, cancellation) =>
        {
            if (!result.GetValue(_version)) return Task.FromResult(Build(result, cancellation));
            _console.Out.WriteLine("briefings " + ToolVersion.Text);
            return Task.FromResult(ExitCode.Success);
        });
    }

    /// <summary>Runs one command line to its end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ConsoleEnvironment console, CancellationToken cancellation)
    {
        try
        {
            return await new BriefingsCommand(console).RunAsync(args, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.Error.WriteLine("briefings: interrupted");
            return ExitCode.Interrupted;
        }
        catch (RevisionException unknown)
        {
            console.Error.WriteLine($"briefings: {unknown.Reason}; {unknown.Remedy}");
            return ExitCode.WrongUsage;
        }
        catch (OutputRefusedException refusal)
        {
            console.Error.WriteLine($"briefings: {refusal.Reason}; {refusal.Remedy}");
            return ExitCode.WrongUsage;
        }
        catch (Exception fault)
        {
            console.Error.WriteLine(Faults.Explain(fault));
            return ExitCode.EnvironmentFault;
        }
    }

    private async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation)
    {
        // A path may start with '@'; files of arguments are not part of the contract.
        var result = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is not HelpAction && UsageErrors.Of(result) is { Count: > 0 } mistakes) return WrongUsage(result, mistakes);
        return await result.InvokeAsync(
            new InvocationConfiguration { Output = _console.Out, Error = _console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
            cancellation);
    }

    private Command BuildSite()
    {
        var command = new Command("build", "Read the content and publish the site (the default).");
        _common.AddTo(command);
        command.SetAction((result, cancellation) => Task.FromResult(Build(result, cancellation)));
        return command;
    }

    private Command CheckSite()
    {
        var own = new CheckOptions();
        var command = new Command("check", "Do everything that build does, links included, but write nothing.");
        own.AddTo(command);
        _common.AddTo(command);
        command.SetAction((result, cancellation) => CheckAsync(result, own, cancellation));
        return command;
    }

    private Command PreviewSite()
    {
        var port = new Option<int>("--port")
        {
            HelpName = "PORT",
            Description = "Port on this machine; 0 takes any free one.",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = result =>
            {
                if (ushort.TryParse(result.Tokens[0].Value, out var number)) return number;
                result.AddError($"--port takes a number from 0 to 65535, not '{result.Tokens[0].Value}'");
                return DefaultPort;
            },
        };
        var command = new Command("preview", "Show the site at an address of this machine, and follow every change.") { port };
        _common.AddTo(command);
        command.SetAction((result, cancellation) => new PreviewCommand(_common.Read(result), result.GetValue(port), _console).RunAsync(cancellation));
        return command;
    }

    private Command New()
    {
        var command = new Command("new", "Start a site, or a record of one.");
        var folder = new Argument<string>("folder") { Description = "Folder to make; must be empty or not exist." };
        var site = new Command("site", "Make a small working site with example content.") { folder };
        site.SetAction(result => NewSite.Create(result.GetValue(folder)!, _console));
        command.Add(site);
        foreach (var kind in RecordKind.All) command.Add(NewOf(kind));
        command.SetAction(result => WrongUsage(result, [$"'new' needs to know what: {string.Join(", ", command.Subcommands.Select(one => one.Name))}"]));
        return command;
    }

    private Command NewOf(RecordKind kind)
    {
        var id = new Argument<string>("id") { Description = "Its id and file name: lower-case words joined by hyphens." };
        var command = new Command(kind.Name, $"Write the draft of {kind.WithArticle}, every key explained.") { id, _common.Input };
        command.SetAction(result => NewRecord.Create(kind, result.GetValue(id)!, result.GetValue(_common.Input)!, _console));
        return command;
    }

    private Command Schema()
    {
        var command = new Command("schema", "Write what lets an editor such as VS Code know every key and value of this site.") { _common.Input };
        command.SetAction((result, cancellation) => Task.FromResult(SchemaCommand.Run(result.GetValue(_common.Input)!, _console, cancellation)));
        return command;
    }

    private Command Import()
    {
        var command = new Command("import", "Take in records of others; nothing that stands is overwritten, and what has no place is told.");
        foreach (var importer in Importers.All) command.Add(ImportOf(importer));
        command.SetAction(result => WrongUsage(result, [$"'import' needs to know what: {string.Join(", ", command.Subcommands.Select(one => one.Name))}"]));
        return command;
    }

    private Command ImportOf(IImporter importer)
    {
        var file = new Argument<string>("file") { Description = "File to take in." };
        var update = new Option<bool>("--update") { Description = "Where a value differs, take the file's; without it, what stands is kept." };
        var command = new Command(importer.Name, importer.Description) { file, update, _common.Input, _common.Format };
        command.SetAction((result, cancellation) => Task.FromResult(
            new ImportCommand(importer, result.GetValue(_common.Input)!, result.GetValue(update), result.GetValue(_common.Format), _console).Run(result.GetValue(file)!, cancellation)));
        return command;
    }

    private Command Diff()
    {
        var own = new DiffOptions();
        var command = new Command("diff", "Tell the difference in meaning between two versions of the content; how text is laid out and where files stand is none.");
        own.AddTo(command);
        command.Add(_common.Input);
        command.SetAction((result, cancellation) => Task.FromResult(
            new DiffCommand(result.GetValue(_common.Input)!, result.GetValue(own.Format), _console).Run(result.GetValue(own.From)!, result.GetValue(own.To), cancellation)));
        return command;
    }

    private Command Capture()
    {
        var file = new Argument<string>("file") { Description = "News page, saved as text or as HTML." };
        var command = new Command("capture", "Make drafts of the stories in a saved news page, its text kept as notes that are never published.") { file, _common.Input, _common.Format };
        command.SetAction((result, cancellation) => Task.FromResult(
            new CaptureCommand(result.GetValue(_common.Input)!, result.GetValue(_common.Format), _console).Run(result.GetValue(file)!, cancellation)));
        return command;
    }

    private Command Suggest()
    {
        var own = new SuggestOptions();
        var command = new Command("suggest", "Tell what could be added or settled, each with a patch; nothing is written without --apply.") { _common.Input };
        own.AddTo(command);
        command.SetAction((result, cancellation) => Task.FromResult(new SuggestCommand(own.Read(result), result.GetValue(_common.Input)!, _console).Run(cancellation)));
        return command;
    }

    private Command Links()
    {
        var own = new LinksOptions();
        var command = new Command("links", "Ask the hosts that the content links to whether its addresses still stand; the only command that uses the network.") { _common.Input, _common.Format };
        own.AddTo(command);
        command.SetAction((result, cancellation) =>
            new LinksCommand(own.Read(result), result.GetValue(_common.Input)!, result.GetValue(_common.Format), _console).RunAsync(cancellation));
        return command;
    }

    private int Build(ParseResult result, CancellationToken cancellation) =>
        new BuildCommand(BuildKind.Build, _common.Read(result), result.GetValue(_common.Format), _console).Run(cancellation);

    private Task<int> CheckAsync(ParseResult result, CheckOptions own, CancellationToken cancellation)
    {
        var (options, format) = (_common.Read(result), result.GetValue(_common.Format));
        if (own.Conflict(result) is { } conflict) return Task.FromResult(WrongUsage(result, [conflict]));
        var check = new BuildCommand(BuildKind.Check, options, format, _console, own.Limit(result, options));
        if (!result.GetValue(own.Watch)) return Task.FromResult(check.Run(cancellation));
        return format == ReportFormat.Text
            ? new CheckWatch(check, options, _console).RunAsync(cancellation)
            : Task.FromResult(WrongUsage(result, ["--watch is for people: it takes no --format but 'text'"]));
    }

    private int WrongUsage(ParseResult result, IReadOnlyList<string> mistakes)
    {
        foreach (var mistake in mistakes) _console.Error.WriteLine("briefings: " + mistake);
        _console.Error.WriteLine($"Run '{UsageErrors.CommandPath(result)} --help' to see what it takes.");
        return ExitCode.WrongUsage;
    }
}
