using System.Text;

namespace Briefings.Fuzz;

/// <summary>What mutations put in: signs that mean something to some reader, and bytes that mean nothing to any.</summary>
internal static class Tokens
{
    /// <summary>Markup that must never come through: whatever shows up as an element or attribute of this name was not escaped.</summary>
    public const string Marker = "fzx";

    /// <summary>Bytes and characters that break text as such.</summary>
    public static readonly byte[][] Broken =
    [
        [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0], [0x1B], [0x7F], [0xC2, 0x85], [0xEF, 0xBF, 0xBE], [0x0D], [0x0D, 0x0A],
        .. Bytes("\u202E", "\u202C", "\u2066", "\u2069", "\u200F", "\u2028", "\u00AD", "\u200B", "\uFEFF", "\u0301", "\U0001F468\u200D\U0001F469", "\U000E0041", "\uFFFC", "\uFFFD", "\u0130", "\u01C5", "\uFB03"),
    ];

    /// <summary>What means harm in HTML, addresses, scripts, tables and feeds.</summary>
    public static readonly byte[][] Hostile = Bytes(
        "<fzx>", "</p><fzx>", "\"><fzx>", "'><fzx>", "\" fzx=\"", "' fzx='", "` fzx=`", "</script><fzx>", "</title><fzx>", "</style><fzx>", "</textarea><fzx>", "--><fzx>", "<!--", "]]><fzx>", "<![CDATA[", "<?fzx ?>",
        "<svg/onload=fzx>", "<img src=x onerror=fzx>", "<a href=javascript:fzx>", "javascript:fzx", "JaVaScRiPt:fzx", "data:text/html,<fzx>", "vbscript:fzx", "&lt;fzx&gt;", "&#60;fzx&#62;", "&#x3c;fzx>", "&amp;", "&", "\\u003cfzx", "{{fzx}}", "{{{fzx}}}",
        "${fzx}", "=fzx()", "+fzx", "@fzx", "//example.org", "https://example.org/?a=b&c=\"d\"#e", "https://[::1]/", "https://xn--/", "http://a b/", "../../../etc/passwd", "assets/../../x", "C:\\x", "%2e%2e%2f", "\\\\host\\share", "%00", "con", "aux.html");

    /// <summary>Numbers at and beyond bounds.</summary>
    public static readonly byte[][] Numbers = Bytes(
        "0", "-0", "-1", "1", "127", "128", "255", "32767", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "99999999999999999999999999",
        "1e308", "1e400", "0x7fffffff", "1.5", ".inf", ".nan", "00000000000001", "٣", "９９");

    /// <summary>YAML's signs.</summary>
    public static readonly byte[][] Yaml = Bytes(
        ": ", ":", "- ", "-", "? ", "?", "|", "|2\n", "|+\n", ">-\n", ">9\n", "|-0\n", "\"", "'", "[", "]", "{", "}", ",", "#", " #", "# briefings: allow BRF2003 until 2027-03-01: x\n", "# briefings:", "# captured-text v1: AAAAAAAA\n", "# captured-text v1: x",
        "&a ", "*a", "*a ", "!!str ", "!!binary ", "!x ", "!<tag:fzx> ", "<<: ", "<<: *a\n", "%YAML 1.2\n", "%TAG ! tag:x,2000:\n", "---\n", "...\n", "--- ", "\n", "\n\n", "\n ", "\n  ", "\n    ", "\t", "\n\t", " ", "~", "null", "true", "yes", "no",
        "\\x", "\\u12", "\\uD800", "\\U0010FFFF", "\\0", "\\\n", "{a: b}", "[a, b]", "[[[[", "{{{{", "}}}}", "[a: b]", "\"\\u202e\"", "\"\\u0000\"");

    /// <summary>Keys and values of records.</summary>
    public static readonly byte[][] Keys = Bytes(
        "title: ", "name: ", "kind: ", "url: ", "zone: ", "date: ", "occurred: ", "announced: ", "by: ", "targets: ", "sources: ", "topics: ", "actor: ", "aliases: ", "links: ", "attributed_to: ", "events: ", "text: ", "quote: ", "speaker: ", "source: ", "repeats: ",
        "redirect_from: ", "same_as: ", "image: ", "src: ", "alt: ", "correction: ", "draft: ", "rules: ", "navigation: ", "language: ", "licence: ", "page_size: ", "feed_size: ", "confidence: ", "basis: ", "form: ", "rank: ", "reliability: ", "summary: ", "description: ",
        "country: NZ", "kind: state", "kind: [espionage]", "espionage", "attribution", "confirmed", "preferred", "a1", "BRF2001: error", "Pacific/Auckland", "en-NZ", "apt40", "x");

    /// <summary>Pieces of dates.</summary>
    public static readonly byte[][] Dates = Bytes(
        "2021", "-0001", "0000", "9999", "10000", "Y12345", "Y-999999999999", "Y170000002", "Y1E3", "2021-08", "2021-13", "2021-00", "2021-21", "2021-33", "2021-36", "2021-37", "2021-02-29", "2024-02-29", "2024-03-26", "2024-03-32", "T09:00:00", "T24:00:00", "T23:59:60",
        "T09:00", "Z", "+13:00", "-05", "+14:01", "+99:99", "?", "~", "%", "??", "X", "XX", "201X", "20XX", "XXXX", "2021-XX", "2021-08-XX", "2021-XX-26", "/", "/..", "../", "..", "...", "[", "]", "{", "}", ",", " ", "\n", "1985-04-12/..", "[..2021-08]", "[2021-07,2021-08]", "[2021-07..2021-09]",
        "S", "E", "-", "--", "Y-", "2021-8", "21", "26/03/2024", "26 March 2024", "March", "1e3", "²", "é");

    /// <summary>The signs of templates.</summary>
    public static readonly byte[][] Templates = Bytes(
        "{{", "}}", "{{{", "}}}", "{{~", "~}}", "{{{{", "}}}}", "\\{{", "\\\\{{", "{{title}}", "{{{title}}}", "{{&title}}", "{{image.title}}", "{{../title}}", "{{@root.title}}", "{{@index}}", "{{@first}}", "{{this}}", "{{.}}", "{{./title}}", "{{words.0}}", "{{words.count}}",
        "{{[title]}}", "{{#if yes}}", "{{#if (and yes zero)}}", "{{else}}", "{{else if zero}}", "{{^}}", "{{/if}}", "{{#unless zero}}", "{{/unless}}", "{{#each words}}", "{{#each words as |word n|}}", "{{word}}", "{{n}}", "{{/each}}", "{{#with image}}", "{{/with}}", "{{#each image}}", "{{@key}}",
        "{{#image}}", "{{/image}}", "{{^image}}", "{{#eq title 'x'}}", "{{/eq}}", "{{eq 1 1.0}}", "{{concat title -1 true null}}", "{{lookup words 0}}", "{{lookup this 'title'}}", "{{t 'title'}}", "{{t 'reports' count=2}}", "{{t title}}", "{{asset 'site.css'}}", "{{glyph title}}", "{{link-to image}}",
        "{{> box}}", "{{> box kind=title}}", "{{> box image}}", "\n  {{> box}}\n", "{{> (concat 'b' 'ox')}}", "{{#> frame}}", "{{/frame}}", "{{> @partial-block}}", "{{#*inline \"box\"}}", "{{/inline}}", "{{! x }}", "{{!-- {{x}} --}}", "{{!--", "--}}", "(", ")", "'", "\"", "=", "|", "as |x|", " ", "\n", ".", "/", "@", "[", "]");

    /// <summary>Markdown's signs.</summary>
    public static readonly byte[][] Markdown = Bytes(
        "*", "**", "***", "_", "__", "`", "``", "```\n", "~~~\n", "[", "]", "(", ")", "![", "](", "](x)", "](<x>)", "](x \"t\")", "](assets/map.svg)", "](https://example.org/)", "](javascript:fzx)", "](mailto:a@b.c)", "](#x)", "](/x/)", "](//x)", "<https://a.example/>", "<a@b.c>", "\\", "\\\n", "  \n",
        "\n", "\n\n", "\n# ", "\n## ", "\n###### ", "\n===\n", "\n---\n", "\n***\n", "\n- ", "\n  - ", "\n* ", "\n1. ", "\n999999999. ", "\n0) ", "\n> ", "\n> > ", "\n- [ ] ", "\n- [x] ", "\n    code", "\n\tcode", "\n|a|b|\n|-|:-:|\n|c|d|\n", "|", "\n|-|\n", "[^1]", "\n[^1]: note\n", "[^", "\n:   definition\n", "\nTerm\n: d\n",
        "[a]: /x 'y'\n", "\n[a]: <", "[a][a]", "[a][]", "&copy;", "&#0;", "&#1234567890;", "&nosuch;", "<!-- x -->", "<b>", "</b>", "<x y='z'>", "APT40", "China", "apt40", "Leviathan");

    /// <summary>Wiki links and citations.</summary>
    public static readonly byte[][] Links = Bytes(
        "[[", "]]", "[[apt40]]", "[[actor:apt40]]", "[[incident:", "[[response:", "[[source:", "[[article:", "[[topic:", "[[page:", "[[nosuch]]", "[[nosuch:apt40]]", "|", "[[apt40|the group]]", "[[apt40|]]", "[[|x]]", "[[apt40|*x*]]", "[[apt40|[[china]]]]", "[[ apt40 ]]", "[[APT40]]", "[[apt40#x]]", "[[apt40\n]]",
        "[@", "[@ap-nz-joins]", "[@ap-nz-joins, p. 3]", "[@ap-nz-joins; @rnz-no-sanctions]", "[@nosuch]", "[see @ap-nz-joins]", "[-@ap-nz-joins]", "@ap-nz-joins", ";", "; @", "[@;]", "[@ap-nz-joins](x)", "[[[[", "]]]]", "![[apt40]]", "\\[[apt40]]", "`[[apt40]]`");

    /// <summary>The blocks of the contract.</summary>
    public static readonly byte[][] Blocks = Bytes(
        "\n:::", "\n:::\n", "\n::::\n", "\n:::timeline\n:::\n", "\n:::timeline actor=apt40 kind=espionage,accuse year=2021..2024 by=announced limit=5\n:::\n", "\n:::timeline limit=99999999999\n:::\n", "\n:::timeline year=9999..0001\n:::\n", "\n:::quote speaker=apt40 source=ap-nz-joins\n", "\n:::quote speaker=\"<fzx>\"\n",
        "\n:::note\n", "\n:::figure src=assets/map.svg alt=\"x\" credit=\"<fzx>\"\n", "\n:::figure src=../x alt=''\n", "\n:::nosuch a=b\n", "\n:::note title=\"", "\n:::note title=\"a\" title=b\n", " actor=", " kind=", " year=", " clock=", " limit=", " src=", " alt=", " caption=", "=\"", "\"", "=", "  :::note\n", "    :::note\n", "\n> :::note\n> :::\n", "\n- :::note\n  :::\n");

    /// <summary>Makes bytes of texts.</summary>
    public static byte[][] Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
