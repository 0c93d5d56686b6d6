using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Briefings.Capture;

/// <summary>
/// Tells the furniture of a page (menus, notices, buttons for sharing, advertisements, boxes to subscribe) from its text, line by line. Only what is certain goes: a line that is
/// left too much is deleted by the editor in a second, a sentence that is lost is never missed.
/// </summary>
internal static partial class Furniture
{
    private const int Milliseconds = 10_000;
    private const int LongestLine = 300;
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // Lines that are nothing else, without marks at their ends.
    private static readonly FrozenSet<string> Lines = FrozenSet.ToFrozenSet(
        [
            "tt", "a", "aa", "a a", "a a a", "a+", "a-", "a+ a-", "a- a+", "text size", "font size", "larger", "smaller", "reset",
            "share", "shares", "share this", "share article", "share story", "share on", "share via", "send", "tweet", "post", "pin", "pin it", "like", "copy", "copied", "link", "embed",
            "email", "e-mail", "mail", "print", "save", "saved", "bookmark", "gift this article", "copy link", "link copied", "copy url", "comments", "comment", "leave a comment", "add a comment",
            "facebook", "twitter", "x", "x (formerly twitter)", "whatsapp", "telegram", "linkedin", "reddit", "pinterest", "messenger", "bluesky", "mastodon", "threads", "instagram", "youtube", "tiktok", "flipboard", "viber", "line", "weibo", "wechat", "sms", "rss", "pocket",
            "listen", "listen now", "play", "pause", "watch", "watch live", "live", "play video", "listen to article", "listen to this article", "listen to this story", "loading", "please wait",
            "read more", "read also", "also read", "read next", "read full story", "continue reading", "keep reading", "see more", "show more", "view more", "load more", "more", "more on this", "more on this story", "more stories", "find out more", "learn more", "click here",
            "related", "related articles", "related article", "related stories", "related story", "related news", "related content", "related topics", "related coverage", "most read", "most popular", "most viewed", "popular", "trending", "trending now", "top stories", "latest", "latest news", "latest stories", "breaking news", "editor's picks", "editors' picks", "recommended", "recommended for you", "recommended stories", "you may also like", "you might also like", "you might be interested in", "more from this section", "don't miss", "in this story", "around the web", "from the web", "promoted stories", "up next", "what to read next",
            "advertisement", "advertisements", "advertising", "ad", "ads", "sponsored", "sponsored content", "promoted", "paid content", "partner content", "paid for by", "skip advertisement", "skip ad", "remove ads", "story continues below", "story continues below advertisement", "article continues below", "article continues after ad", "article continues below advertisement", "continues below advertisement", "close ad", "report ad", "report this ad", "why am i seeing this ad",
            "subscribe", "subscribe now", "subscribe today", "become a member", "donate", "support us", "sign up", "sign in", "log in", "login", "log out", "register", "my account", "create account", "create an account", "create a free account", "newsletter", "newsletters", "get the newsletter", "enter your email", "your email", "email address", "submit", "thank you for subscribing", "already a subscriber", "start your free trial", "follow", "follow us", "following", "follow us on", "contact us", "contact", "about us", "careers", "help", "faq",
            "accept", "accept all", "accept all cookies", "accept cookies", "reject", "reject all", "decline", "agree", "i agree", "got it", "ok", "allow all", "manage cookies", "manage preferences", "manage options", "manage settings", "cookie settings", "cookie preferences", "cookie policy", "cookies", "privacy", "privacy policy", "privacy settings", "terms", "terms of use", "terms of service", "terms and conditions", "do not sell my personal information", "accessibility", "sitemap", "site map",
            "menu", "home", "search", "close", "open menu", "close menu", "main menu", "navigation", "main navigation", "skip", "skip to content", "skip to main content", "skip to navigation", "skip navigation", "back", "back to top", "top", "return to top", "go to top", "next", "previous", "prev", "next article", "previous article", "next story", "previous story", "all rights reserved", "tags", "topics", "filed under", "news", "world", "politics", "opinion", "business", "sport", "sports",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> MenuWords = FrozenSet.ToFrozenSet(
        [
            "home", "news", "world", "politics", "opinion", "business", "economy", "sport", "sports", "culture", "arts", "travel", "weather", "video", "videos", "audio", "podcasts", "podcast", "science", "tech", "technology", "health", "climate", "lifestyle", "entertainment", "photos", "local", "national", "international", "regional", "markets", "live", "search", "menu", "login", "subscribe", "newsletters", "more", "europe", "asia", "africa", "americas", "pacific", "latest", "shipping",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line is furniture.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length > LongestLine) return false;
        var bare = text.AsSpan().Trim(" .…!:|·•›»«‹>-–—[]*↓→▶►×+").ToString().Replace('’', '\'').ToLowerInvariant();
        return bare.Length == 0 || Lines.Contains(bare) || Notice().IsMatch(bare) || (!text.EndsWith('.') && Fragment().IsMatch(bare)) || IsMenu(text);
    }

    /// <summary>Whether a heading starts a list of other stories.</summary>
    public static bool IsHeadingOfOthers(string text) => text.Length <= LongestLine && OtherStories().IsMatch(text);

    // "Home > World > Pacific", "News Sport Weather Opinion".
    private static bool IsMenu(string text)
    {
        var parts = text.Split((char[])['|', '›', '»', '>', '·', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length >= 3 && Array.TrueForAll(parts, part => part.Count(' ') <= 3)) return true;
        var words = text.Split((char[])[' ', '|', '›', '»', '>', '·', '•', '/', ',', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words.Count(MenuWords.Contains) * 3 >= words.Length * 2 && !text.EndsWith('.');
    }

    // Fragments: what ends like a sentence is none.
    [GeneratedRegex(@"^(share (this )?(article|story|post|page|on|via|with|to)\b.{0,40}|(tweet|email|print|save|bookmark) this( article| story| page)?|(facebook|twitter|whatsapp|linkedin|reddit|telegram|email)([ ,/|]+(facebook|twitter|x|whatsapp|linkedin|reddit|telegram|email|print|copy link|share)){1,10}"
            + @"|\d{1,6} (comments?|shares?|views?|likes?)|\d{1,3} min(ute)?s?( read)?|(reading|read) time.{0,20}|(read|see|watch|listen)( more| also| next| full story)?:.{0,200}|(also read|read more|more|related|recommended)( on| about)?( this)?( story)?: .{0,200}|more (from|on|stories) .{1,60}"
            + @"|(advertisement|advertising|sponsored( by)?|promoted( by)?|paid for by)\b.{0,60}|skip to .{1,30}|(tags|topics|filed under|keywords|categories):.{0,160}|(next|previous) (article|story)\b.{0,160}|\(?(reporting|editing|writing) by .{2,200})$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Fragment();

    // Sentences with which pages speak to their readers.
    [GeneratedRegex(@"^((story|article|content|text) continues? (below|after)\b.{0,40}|scroll (down )?to continue.{0,40}|(we|this (site|website|page)|our (site|website)|by (using|continuing|browsing)).{0,80}\bcookies?\b.{0,200}|(see|view|for more|please).{0,60}\b(cookie|privacy) (policy|notice|settings|preferences)\b.{0,80}"
            + @"|(sign up|subscribe|register|log in|sign in)( now| today| here)?,? (for|to|and)\b.{0,200}|(get|receive) (our|the|your) .{0,60}\b(newsletter|inbox|alerts?|app)\b.{0,100}|(enter|type) your e-?mail\b.{0,100}|already (a subscriber|have an account|registered)\b.{0,60}|(join|support) (us|our|the) .{0,80}\b(newsletter|subscribers?|channel)\b.{0,60}|this (article|story|content) is (for|available to) (our )?(subscribers|members)\b.{0,60}|unlimited access.{0,80}|you can unsubscribe.{0,80}|no spam.{0,60}"
            + @"|follow (us\b|our\b|@).{0,60}|like us on\b.{0,60}|download (our|the) app\b.{0,60}|(©|\(c\)|copyright (©|\(c\)|[0-9]{4}|by\b))\s?.{0,160}|.{0,100}all rights reserved.{0,60}|this site is protected by recaptcha.{0,120}|(your browser|javascript|please enable|enable javascript).{0,120}(browser|javascript|video|supported?|enabled?).{0,60}"
            + @"|get (the )?latest .{0,80}|do you have a (story|tip)\b.{0,100}|got a (news )?tip\b.{0,100})$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^\W*(related( (articles?|stories|story|news|content|coverage|topics))?|most (read|popular|viewed|shared)|recommended( for you| stories)?|(more|read) (from|on this story|stories|next|also).{0,40}|read (more|also|next)|also read|you (may|might) (also )?(like|be interested in)|trending( now)?|top stories|latest( news| stories)?|editors?['’]s?['’]? picks|what to read next|around the web|from the web|promoted stories|sponsored content|up next)\W*$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex OtherStories();
}
