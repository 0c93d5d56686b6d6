using System.Globalization;

using Briefings.Diagnostics;

using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>Sets the template engine up: strict about names, escaping by default, blind to culture and file system.</summary>
internal static class HandlebarsEngine
{
    public static IHandlebars Create(ThemeStrings strings, ThemeAssets assets, IReadOnlyCollection<string> partialNames)
    {
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlTextEncoder(),
            PartialTemplateResolver = null!,
            MissingPartialTemplateHandler = new MissingPartial(partialNames),
        };
        configuration.ObjectDescriptorProviders.Add(new ViewModelDescriptors());
        var handlebars = Handlebars.CreateSharedEnvironment(configuration);
        ThemeHelpers.Register(handlebars, strings, assets);
        return handlebars;
    }

    private sealed class MissingPartial(IReadOnlyCollection<string> partialNames) : IMissingPartialTemplateHandler
    {
        public void Handle(ICompiledHandlebarsConfiguration configuration, string partialName, in EncodedTextWriter textWriter) =>
            throw new ThemeFault(ThemeRules.UnknownPartial, partialName, $"no partial '{partialName}'{Spelling.DidYouMean(partialName, partialNames)}",
                "correct the name or add the file to the theme's partials/");
    }
}
