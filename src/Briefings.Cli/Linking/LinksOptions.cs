using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Briefings.Cli.Linking;

/// <summary>The options of <c>briefings links</c> alone.</summary>
internal sealed class LinksOptions
{
    private const int UsualHosts = 8;
    private const int MostHosts = 64;

    private readonly Option<string?> _cache = new("--cache")
    {
        HelpName = "FILE",
        Description = "Where what was found is kept from run to run. [default: .briefings/links.json beside the input folder]",
        CustomParser = ReadFile,
    };

    private readonly Option<double> _pace = Number("--pace", "SECONDS", "Pause between two requests to one host.", 1, 0, 3600);

    private readonly Option<double> _timeout = Number("--timeout", "SECONDS", "How long an answer may take.", 20, 0.1, 600);

    private readonly Option<double> _maxAge = Number("--max-age", "DAYS", "How long a link that is in order is not asked for again; others are after 12 hours at most. 0 asks for all.", 7, 0, 365);

    private readonly Option<int> _hosts = new("--hosts")
    {
        HelpName = "NUMBER",
        Description = "How many hosts are asked at once, each one request at a time.",
        DefaultValueFactory = _ => UsualHosts,
        CustomParser = ReadHosts,
    };

    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Also ask addresses of this machine and of private networks." };

    /// <summary>Offers them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_cache);
        command.Add(_pace);
        command.Add(_timeout);
        command.Add(_maxAge);
        command.Add(_hosts);
        command.Add(_allowPrivate);
    }

    /// <summary>What was asked for.</summary>
    public LinksRequest Read(ParseResult result) => new(
        result.GetValue(_cache),
        TimeSpan.FromSeconds(result.GetValue(_pace)),
        TimeSpan.FromSeconds(result.GetValue(_timeout)),
        TimeSpan.FromDays(result.GetValue(_maxAge)),
        result.GetValue(_hosts),
        result.GetValue(_allowPrivate));

    private static string? ReadFile(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) && !Directory.Exists(text)) return text;
        result.AddError("--cache takes the path of a file, not of a folder");
        return null;
    }

    private static int ReadHosts(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostHosts) return number;
        result.AddError($"--hosts takes a whole number from 1 to {MostHosts}, not '{text}'");
        return UsualHosts;
    }

    private static Option<double> Number(string name, string unit, string description, double otherwise, double least, double most) => new(name)
    {
        HelpName = unit,
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a number from {least} to {most}, not '{text}'"));
            return otherwise;
        },
    };
}

/// <summary>What was asked for.</summary>
/// <param name="Cache">Where results are kept; null for the usual place.</param>
/// <param name="Pace">Between two requests to one host.</param>
/// <param name="Timeout">For one answer.</param>
/// <param name="MaxAge">How long a good result holds.</param>
/// <param name="Hosts">How many at once.</param>
/// <param name="AllowPrivate">Whether private networks are asked.</param>
internal sealed record LinksRequest(string? Cache, TimeSpan Pace, TimeSpan Timeout, TimeSpan MaxAge, int Hosts, bool AllowPrivate);
