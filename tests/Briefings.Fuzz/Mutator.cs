namespace Briefings.Fuzz;

/// <summary>Makes one input of others. What comes out depends on the random numbers alone.</summary>
/// <param name="seeds">Good inputs.</param>
/// <param name="tokens">What to put in; the more often a token is among them, the more often it is.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> tokens)
{
    private const int MostChanges = 8;
    private const int MostBytes = 64 * 1024;
    private const int UsuallyMost = 3 * 1024;

    /// <summary>An input.</summary>
    public byte[] Make(FuzzRandom random)
    {
        // Long ones show what is worse than linear, short ones everything else.
        if (random.OneIn(4_000)) return Pattern(random, 1_000 + random.Below(MostBytes - 1_000));
        var text = new List<byte>(random.Of(seeds));
        for (var changes = 1 + random.Below(MostChanges); changes > 0; changes--) Change(text, random);
        if (random.OneIn(64)) EndLinesAsOnWindows(text);
        if (random.OneIn(256)) text.InsertRange(0, [0xEF, 0xBB, 0xBF]);
        if (text.Count > MostBytes) text.RemoveRange(MostBytes, text.Count - MostBytes);
        return [.. text];
    }

    private void Change(List<byte> text, FuzzRandom random)
    {
        var at = random.Below(text.Count + 1);
        switch (random.Below(16))
        {
            case 0 when at < text.Count:
                text[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when at < text.Count:
                text[at] = (byte)random.Below(256);
                break;
            case 2:
                text.RemoveRange(at, LengthOfPart(text, at, random));
                break;
            case 3:
                text.InsertRange(random.Below(text.Count + 1), Part(text, at, random));
                break;
            case 4:
                var other = random.Of(seeds);
                text.RemoveRange(at, text.Count - at);
                text.AddRange(other.AsSpan(random.Below(other.Length + 1)));
                break;
            case 5 when random.OneIn(4):
                text.RemoveRange(at, text.Count - at);
                break;
            case 6 when random.OneIn(8):
                text.InsertRange(at, Pattern(random, 1 + random.Below(UsuallyMost)));
                break;
            case 7:
                text.InsertRange(at, random.Of(Tokens.Broken));
                break;
            case 8:
                text.InsertRange(at, random.Of(Tokens.Numbers));
                break;
            case 9 or 10:
                text.InsertRange(at, random.Of(Tokens.Hostile));
                break;
            case 11:
                var token = random.Of(tokens);
                text.RemoveRange(at, Math.Min(token.Length, text.Count - at));
                text.InsertRange(at, token);
                break;
            default:
                text.InsertRange(at, random.Of(tokens));
                break;
        }
    }

    // One or two tokens over and over: deep nesting, open brackets without end, what is searched from each place to the end.
    private byte[] Pattern(FuzzRandom random, int length)
    {
        byte[] piece = random.Below(3) switch
        {
            0 => random.Of(tokens),
            1 => [.. random.Of(tokens), .. random.Of(tokens)],
            _ => [.. random.Of(tokens), (byte)(random.OneIn(2) ? ' ' : 'a')],
        };
        var text = new byte[length - (length % piece.Length)];
        for (var at = 0; at < text.Length; at += piece.Length) piece.CopyTo(text, at);
        return random.OneIn(4) ? [.. text, .. random.Of(tokens), .. text.AsSpan(0, text.Length / 4)] : text;
    }

    private static List<byte> Part(List<byte> text, int at, FuzzRandom random) => text.GetRange(at, LengthOfPart(text, at, random));

    private static int LengthOfPart(List<byte> text, int at, FuzzRandom random) =>
        Math.Min(text.Count - at, random.OneIn(4) ? random.Below(200) : 1 + random.Below(12));

    private static void EndLinesAsOnWindows(List<byte> text)
    {
        for (var at = text.Count - 1; at >= 0; at--)
        {
            if (text[at] == '\n') text.Insert(at, (byte)'\r');
        }
    }
}
