namespace Briefings.Publishing.Themes;

/// <summary>The expressions that say the same on every page, such as <c>{{t "key"}}</c> and <c>{{asset "site.css"}}</c>.</summary>
internal sealed class TemplateConstants(ThemeStrings strings, ThemeAssets assets)
{
    private static readonly HtmlTextEncoder Encoder = new();

    /// <summary>What stands for the expression in every page, escaped; null when that depends on the page, or the engine would read it as more than text.</summary>
    public string? Of(TemplateTag tag)
    {
        if (tag is not { Kind: TagKind.Value, Words: [{ Kind: WordKind.Plain } head, { Kind: WordKind.Quoted } name] }) return null;
        var text = head.Text switch
        {
            "t" => strings.Constant(name.Text),
            "asset" when assets.Has(name.Text) => assets.AddressOf(name.Text),
            "asset-url" when assets.Has(name.Text) => assets.UrlOf(name.Text),
            "integrity" when assets.Has(name.Text) => assets.IntegrityOf(name.Text),
            _ => null,
        };
        if (text is null || text.AsSpan().ContainsAny('{', '\\')) return null;
        using var escaped = new StringWriter();
        Encoder.Encode(text, escaped);
        return escaped.ToString();
    }
}
