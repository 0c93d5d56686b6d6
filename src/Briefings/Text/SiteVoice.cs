using System.Buffers;
using System.Text.RegularExpressions;
using Briefings.Diagnostics;
using Briefings.Model.Names;

namespace Briefings.Text;

/// <summary>
/// Reads what the site says in its own voice, sentence by sentence, for what only a speaker may say. Few false alarms are worth more here
/// than finding everything: a sentence that names a speaker, quotes, asks or supposes is left alone.
/// </summary>
internal sealed partial class SiteVoice(NameIndex names)
{
    private const string Deeds =
        "hacked|breached|infiltrated|stole|stolen|exfiltrated|compromised|sabotaged|defaced|broke into|masterminded|orchestrated|perpetrated|" +
        "committed|carried out|conducted|launched|behind|responsible for|to blame for|guilty of";

    // Most paragraphs hold none of these words, and a search for all of them at once is quicker than the pattern.
    private static readonly SearchValues<string> DeedWords = SearchValues.Create(Deeds.Split('|'), StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ConfidenceWord = SearchValues.Create(["confidence"], StringComparison.OrdinalIgnoreCase);

    private readonly FoldedText _folded = new();
    private readonly List<NameMatch> _matches = [];
    private readonly List<int> _ends = [];

    /// <summary>Reports each sentence at fault.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="sourceOf">Where a character of the text stands in what was written.</param>
    /// <param name="report">Takes the rule, the place in what was written, the message and the remedy.</param>
    public void Read(ReadOnlySpan<char> text, Func<int, int> sourceOf, Action<DiagnosticRule, int, string, string> report)
    {
        var mayBeGuilt = text.ContainsAny(DeedWords) && Deed().IsMatch(text);
        var mayBeBoth = text.ContainsAny(ConfidenceWord) && Confidence().IsMatch(text);
        if (!mayBeGuilt && !mayBeBoth) return;

        _ends.Clear();
        Sentences.FindEnds(text, _ends);
        var start = 0;
        foreach (var end in _ends)
        {
            var sentence = text[start..end];
            if (mayBeBoth && FindBoth(sentence) is { } both)
            {
                report(EditorialRules.LikelihoodWithConfidence, sourceOf(start + both.Start),
                    $"one sentence says how likely it is and '{Words(sentence, both)}'", "say the two in two sentences, or name the speaker whose words they are");
            }

            if (mayBeGuilt && FindGuilt(sentence) is { } guilt)
            {
                report(EditorialRules.GuiltInSiteVoice, sourceOf(start + guilt.Start),
                    $"the site itself says '{Words(sentence, guilt)}'", "name in this sentence who says so");
            }

            start = end;
        }
    }

    private static string Words(ReadOnlySpan<char> sentence, (int Start, int End) range) =>
        Sentences.Clip(sentence[range.Start..range.End], focus: 0);

    private static (int Start, int End)? FindBoth(ReadOnlySpan<char> sentence)
    {
        if (!Likelihood().IsMatch(sentence) || Quoting().IsMatch(sentence)) return null;
        foreach (var match in Confidence().EnumerateMatches(sentence)) return (match.Index, match.Index + match.Length);
        return null;
    }

    private (int Start, int End)? FindGuilt(ReadOnlySpan<char> sentence)
    {
        if (!Deed().IsMatch(sentence) || Speaking().IsMatch(sentence)) return null;
        _matches.Clear();
        names.Find(sentence, 0, sentence.Length, _folded, _matches);
        if (_matches.Count == 0) return null;
        foreach (var match in Deed().EnumerateMatches(sentence))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            foreach (var name in _matches)
            {
                if (name.End <= start && IsDoer(sentence[name.End..start], sentence[start..end], sentence[end..], sentence)) return (name.Start, end);
                if (name.Start >= end && IsAgent(sentence[start..end], sentence[end..name.Start], sentence)) return (start, name.End);
            }
        }

        return null;
    }

    // "X has hacked the …", "X was behind the attack". Without an object it may be short for "X, which was hacked".
    private static bool IsDoer(ReadOnlySpan<char> between, ReadOnlySpan<char> deed, ReadOnlySpan<char> after, ReadOnlySpan<char> sentence) =>
        State().IsMatch(deed)
            ? Being().IsMatch(between) && (deed.StartsWith("guilty", StringComparison.OrdinalIgnoreCase) || Attack().IsMatch(sentence))
            : Having().IsMatch(between) && Active().IsMatch(deed) && Object().IsMatch(after);

    // "hacked by X", "the attack was carried out by X".
    private static bool IsAgent(ReadOnlySpan<char> deed, ReadOnlySpan<char> between, ReadOnlySpan<char> sentence) =>
        !State().IsMatch(deed) && By().IsMatch(between) && (!Neutral().IsMatch(deed) || Attack().IsMatch(sentence));

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    // No pattern repeats what could be read in two ways, so none comes near it.
    private const int Milliseconds = 10_000;

    [GeneratedRegex(@"\b(" + Deeds + @")\b", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Deed();

    [GeneratedRegex(@"^(hacked|breached|infiltrated|stole|exfiltrated|compromised|sabotaged|defaced|broke into|masterminded|orchestrated|perpetrated)$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Active();

    [GeneratedRegex("^(behind|responsible for|to blame for|guilty of)$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex State();

    [GeneratedRegex("^(committed|carried out|conducted|launched)$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Neutral();

    [GeneratedRegex(@"^\s+((has|have|had|also|then|later|once|twice|repeatedly|successfully|secretly)\s+)*$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Having();

    [GeneratedRegex(@"^\s+(is|was|are|were|stands|stood|has been|have been)\s+((also|clearly|certainly)\s+)?$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Being();

    [GeneratedRegex(@"^\s+by\s+(the\s+)?$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex By();

    [GeneratedRegex(@"^\s+(?!(in|by|on|at|during|after|before|since|and|or|but|again|from|for|with|when|while|as|to|between|through|via|last|early|late|twice|itself)\b)\w", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Object();

    [GeneratedRegex(@"\b(attacks?|cyberattacks?|hacks?|hacking|breach(es)?|intrusions?|compromise|thefts?|espionage|break-ins?|leaks?|campaign|operation)\b", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Attack();

    [GeneratedRegex(@"\b(high|moderate|medium|low)(er|est)? (degree of )?confidence\b", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Confidence();

    [GeneratedRegex(@"\b(almost certain(ly)?|nearly certain(ly)?|(very |highly )?(un)?likely|(highly )?(im)?probabl[ey]|(roughly )?even chance|remote chance)\b", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Likelihood();

    [GeneratedRegex(@"[“""«?]|\b(says?|said|saying|told|tells?|wrote|writes?|according to|assesses|attributes?d?|describe[sd]?|reports?|reported|stated|concludes?d?|judged|judges|estimates?|calls?|called)\b", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Quoting();

    // 'May' is the month, unless an auxiliary follows it as in a title: "May Have Been Hacked".
    [GeneratedRegex(@"[“""«?]|\b(according to|in the (view|words|account) of|(its|his|her|their) (view|words|account)|if|whether|as though|not|never|nobody|says?|said|saying|told|tells?|states that|stated|wrote|writes?|attribut\w+|alleg\w+|accus\w+|claim\w*|report\w*|describ\w+|believ\w+|assess\w*|suspect\w*|den(y|ies|ied|ial)|reject\w*|link(s|ed)?|found|finds|conclu\w+|would|(?-i:may)|may\s+((well|also|only|still|even)\s+)?(have|be)|might|could|convict\w*|courts?|plead\w*|pleaded|admi\w+|confirm\w*|judg\w+|blam\w+|name[sd]?|call(s|ed)?|think\w*|thought|sees?|saw|argu\w+|dismiss\w*|announc\w+|statements?|indict\w*|charg\w+|identif\w+|hold(s|ing)?|held|regard\w*|consider\w*|supposed\w*|reputed\w*|evidence|shows?|point(s|ed)?)\b", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Speaking();
}
