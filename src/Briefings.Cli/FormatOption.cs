using System.CommandLine;

namespace Briefings.Cli;

/// <summary>The option <c>--format</c>, of whatever forms a command has.</summary>
internal static class FormatOption
{
    /// <summary>The option.</summary>
    /// <param name="description">What it says of itself; the default is added.</param>
    /// <param name="forms">What can be typed, the default first.</param>
    public static Option<T> Of<T>(string description, params (string Name, T Value)[] forms)
    {
        var option = new Option<T>("--format")
        {
            HelpName = string.Join('|', forms.Select(form => form.Name)),
            Description = $"{description} [default: {forms[0].Name}]",
        };
        option.CustomParser = result =>
        {
            var typed = result.Tokens[0].Value;
            foreach (var (name, value) in forms)
            {
                if (string.Equals(name, typed, StringComparison.Ordinal)) return value;
            }

            var names = forms.Select(form => $"'{form.Name}'").ToList();
            result.AddError($"--format takes {string.Join(", ", names[..^1])} or {names[^1]}, not '{typed}'");
            return forms[0].Value;
        };
        return option;
    }
}
